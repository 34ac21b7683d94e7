import type { Analysis } from '../../metrics/analyse';
import { nameIn } from '../../metrics/nameIn';
import { sourceShare } from '../../metrics/sources/sourceShare';
import { leadTime } from '../../metrics/totals/leadTime';
import type { Measurement } from '../../model/measurement';
import type { Source } from '../../model/timeValue';
import type { DocumentWords } from '../../text/documentWords';
import { formatDay } from '../../text/formatDay';
import { formatCount, formatShare } from '../../text/formatNumber';
import type { Words } from '../../text/words';
import type { Plan } from '../plan';
import { type ProposalPart, tableOf } from '../proposal';

/** What was assumed, how much of the lead time is estimated, voted and measured, and what was measured on real items. */
export function basisParts(plan: Plan, calendar: string, words: DocumentWords): readonly ProposalPart[] {
  const { proposal } = words;
  const { now, then } = plan;
  const { measurements, waitsFromStock } = now.document;
  const missing = missingOf(now, words);
  const assumed = [
    ...(then === now ? [] : [proposal.assumed]),
    ...(plan.simulated ? [proposal.simulatedLead] : []),
    calendar,
    ...(waitsFromStock ? [proposal.fromStock] : []),
    ...(missing === null ? [] : [proposal.incomplete(missing)]),
    ...sources(now, words),
    ...(measurements.length === 0 ? [proposal.notMeasured] : []),
  ];
  return [
    ...assumed.map((text) => ({ kind: 'paragraph', text }) as const),
    ...measurementParts(measurements, words),
  ];
}

function sources(now: Analysis, { proposal, locale }: DocumentWords): readonly string[] {
  const share = (source: Source | 'stock') => {
    const { value } = sourceShare(now, source);
    return value === null ? null : formatShare(value, locale);
  };
  const [estimated, voted, measured] = [share('estimated'), share('voted'), share('measured')];
  if (estimated === null || voted === null || measured === null) return [];
  const stock = now.document.waitsFromStock ? share('stock') : null;
  return [proposal.sources(estimated, voted, measured, stock)];
}

function measurementParts(
  measurements: readonly Measurement[],
  { proposal, locale }: DocumentWords,
): readonly ProposalPart[] {
  const { time, items, from, to, since, until, source } = proposal.measurementColumns;
  const day = (text: string | null) => (text === null ? null : formatDay(text, locale));
  const known = measurements.filter(({ value }) => value !== null);
  const table = tableOf(proposal.measurements, known, [
    { title: time, cell: ({ value }) => value },
    { title: items, cell: (one) => (one.items === null ? null : formatCount(one.items, locale)) },
    { title: from, cell: (one) => one.from },
    { title: to, cell: (one) => one.to },
    { title: since, cell: (one) => day(one.since) },
    { title: until, cell: (one) => day(one.until) },
    { title: source, cell: (one) => one.source },
  ]);
  if (known.length === 0) return [];
  if (table !== null) return [{ kind: 'table', table }];
  const times = known.map(({ value }) => value ?? '').join(', ');
  return [{ kind: 'paragraph', text: `${proposal.measurements}: ${times}` }];
}

/** Needs that are named one by one. */
const most = 3;

/** What the lead time lacks, in words; null where it lacks nothing. */
function missingOf(analysis: Analysis, { handout, metric }: Words): string | null {
  const { needs, without } = leadTime.measure(analysis);
  const all = [...needs, ...without];
  if (all.length === 0) return null;
  const shown = all.slice(0, most).map((need) => metric.need(need, nameIn(analysis)));
  return handout.list(shown, all.length - shown.length);
}
