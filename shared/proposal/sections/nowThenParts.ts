import { overloadOf } from '../../metrics/capacity/overload';
import type { Measured } from '../../metrics/metric';
import type { MetricId } from '../../metrics/registry';
import { isListed } from '../../metrics/registry';
import { compareMaps, type MetricComparison } from '../../scenario/compareMaps';
import type { DocumentWords } from '../../text/documentWords';
import { differenceColumn } from '../../text/formatDifference';
import { formatMeasured } from '../../text/formatMetric';
import { formatShare } from '../../text/formatNumber';
import { overloadSentence } from '../../text/headlineSentence';
import { currentMap, futureMap, nowThenScene } from '../drawings/nowThenScene';
import { waterfallScene } from '../drawings/waterfallScene';
import { handoutOf } from '../handout';
import type { Plan } from '../plan';
import { type ProposalPart, type ProposalSection, section, tableOf } from '../proposal';

/** Both states of the map with what changes, the figures of both, and the way from one lead time to the other. */
export function nowThenSection(plan: Plan, words: DocumentWords): readonly ProposalSection[] {
  const { proposal } = words;
  const { now, then, proposed } = plan;
  if (then === now) {
    const nothing: readonly ProposalPart[] =
      proposed.length === 0 ? [] : [{ kind: 'paragraph', text: proposal.bringsNothing }];
    return section(proposal.standing, [...nothing, ...standingParts(plan, words)], 'own');
  }
  const waterfall = waterfallScene(plan, words);
  const table = comparison(plan, words);
  const picture =
    waterfall === null
      ? null
      : { id: 'waterfall', label: proposal.waterfall, alt: labelsOf(waterfall), scene: waterfall };
  return section(
    proposal.nowThen,
    [
      mapsPart(plan, words),
      ...(table === null
        ? picture === null
          ? []
          : [{ kind: 'picture', picture } as const]
        : [{ kind: 'figures', table, picture } as const]),
      ...(picture === null ? [] : [{ kind: 'aside', text: proposal.order } as const]),
      ...overloads(plan, words),
    ],
    'one',
  );
}

/** The map, or both states of it, as one drawing. */
export function mapsPart(plan: Plan, words: DocumentWords): ProposalPart {
  const { now, then } = plan;
  const { proposal } = words;
  const maps = [currentMap(plan, words), ...(then === now ? [] : [futureMap(plan, words)])];
  const scene = nowThenScene(maps, plan.changes, words);
  const label = then === now ? proposal.currentMap : proposal.nowThen;
  return { kind: 'maps', maps, picture: { id: 'maps', label, alt: labelsOf(scene), scene } };
}

/** What a drawing shows, for whoever cannot see it: its headings, what stands out, and what changes. */
export function labelsOf({
  groups,
}: {
  readonly groups: readonly { kind: string; label: string }[];
}): string {
  const told = groups.filter(({ kind }) => kind === 'heading' || kind === 'mark' || kind === 'ladder');
  return told
    .map(({ label }) => label.trim().replace(/\.$/, ''))
    .filter((label) => label !== '')
    .join('. ');
}

/** The figures of today with what they say, and the map. */
function standingParts(plan: Plan, words: DocumentWords): readonly ProposalPart[] {
  const { handout, totals } = words;
  const { figures } = handoutOf(plan.now, words);
  const known = figures.filter(({ result }) => result !== words.picture.unknown);
  const table = tableOf(totals.label, known, [
    { title: handout.figure, cell: ({ name }) => name },
    { title: handout.result, cell: ({ result }) => result.replaceAll(' ', '\u00a0') },
    { title: handout.meaning, cell: ({ meaning }) => meaning, wide: true },
  ]);
  return [
    ...(known.length === 0 || table === null ? [] : [{ kind: 'table', table } as const]),
    mapsPart(plan, words),
  ];
}

/** These are told even where they stay as they are: a constraint that nothing relieves is worth knowing. */
const always: ReadonlySet<MetricId> = new Set(['leadTime', 'leadTimeWithRework', 'highestUtilisation']);

/** How well figures are known, and what is worked out of others, is no benefit. */
const never: ReadonlySet<MetricId> = new Set([
  'measuredLeadTime',
  'leadTimeGap',
  'taktTime',
  'waitMultipleAtConstraint',
  'impliedWorkInProcess',
  'inventoryTime',
  'valueAddingEfficiency',
  'automationCoverageByTime',
  'estimatedShare',
  'votedShare',
  'measuredShare',
  'stockShare',
  'disputedTime',
]);

/** The figures that a decision goes by: the lead time with rework first, those that change, those of the constraint. */
function comparison(plan: Plan, words: DocumentWords) {
  const { now, then, lead } = plan;
  const { compared } = words.proposal;
  const rows = compareMaps(now, then)
    .filter(
      ({ metric }) => isListed(metric, { measurements: [], waitsFromStock: false }) && !never.has(metric),
    )
    .filter(({ metric }) => saysMore(metric, plan))
    .filter(({ metric, difference }) => difference !== null || metric === lead)
    .filter(({ before, after }) => isKnown(before) || isKnown(after))
    .filter((one) => always.has(one.metric) || isChanged(one));
  const first = rows.filter(({ metric }) => metric === lead);
  const told = [...first, ...rows.filter(({ metric }) => metric !== lead)];
  if (told.length === 0) return null;
  const differ = differenceColumn(told, now.document.calendar, words.locale);
  const write = ({ unit }: MetricComparison, measured: Measured) =>
    (formatMeasured(unit, measured, now.document.calendar, words) ?? words.picture.unknown).replaceAll(
      ' ',
      '\u00a0',
    );
  return tableOf(compared.label, told, [
    { title: compared.figure, cell: ({ metric }) => words.metric.byId[metric].name },
    { title: compared.before, cell: (one) => write(one, one.before) },
    { title: compared.after, cell: (one) => write(one, one.after) },
    {
      title: compared.difference,
      cell: ({ unit, difference }) => (difference === null ? null : differ(unit, difference)),
    },
    { title: compared.percent, cell: (one) => percentOf(one, words) },
    {
      title: compared.judged,
      cell: ({ direction }) => (direction === null ? null : words.scenario.directions[direction]),
    },
  ]);
}

/** First passes of which the figure with rework says more. */
const twins: ReadonlySet<MetricId> = new Set(['processTime', 'labourTime', 'flowEfficiency']);

/** Where nothing comes back the figures with rework are those without; where something does, those without mislead. */
function saysMore(metric: MetricId, { lead }: Plan): boolean {
  return lead === 'leadTimeWithRework' ? !twins.has(metric) : !metric.endsWith('WithRework');
}

function isKnown({ value, atLeast }: Measured): boolean {
  return value !== null || (atLeast ?? 0) > 0;
}

function isChanged({ before, after, difference }: MetricComparison): boolean {
  return difference === null ? before.value !== after.value : difference !== 0;
}

/** The difference as a part of what it was; a share has its points. */
function percentOf(
  { unit, before, difference }: MetricComparison,
  { number, locale }: DocumentWords,
): string | null {
  if (difference === null || difference === 0 || unit === 'share' || !before.value) return null;
  const part = formatShare(Math.abs(difference / before.value), locale);
  return difference < 0 ? number.less(part) : number.more(part);
}

/** A lead time is a promise only where every step can keep up with the demand. */
function overloads({ then }: Plan, { app, locale }: DocumentWords): readonly ProposalPart[] {
  const overload = overloadOf(then);
  if (overload === null) return [];
  return [{ kind: 'paragraph', text: overloadSentence(overload, app.headline, locale) }];
}
