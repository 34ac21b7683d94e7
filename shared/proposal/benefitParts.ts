import { type Analysis, analyse } from '../metrics/analyse';
import { isTold } from '../metrics/isTold';
import type { MetricId } from '../metrics/registry';
import type { MapDocument } from '../model/mapDocument';
import { layOut } from '../picture/layout/layOutMap';
import { sceneOf } from '../picture/sceneOf';
import { compareMaps, type MetricComparison } from '../scenario/compareMaps';
import { differenceColumn, type FormatDifference } from '../text/formatDifference';
import { formatMetric } from '../text/formatMetric';
import type { Words } from '../text/words';
import type { Plan } from './plan';
import type { ProposalPart } from './proposal';
import { waterfallScene } from './waterfallScene';

/** What the improvements would bring together: figures before and after, the way between them, and the future map. */
export function benefitParts(analysis: Analysis, plan: Plan, words: Words): readonly ProposalPart[] {
  const { proposal } = words;
  if (plan.proposed.length === 0) return [];
  const heading = { kind: 'heading', text: proposal.brings } as const;
  const { document: future } = plan.future;
  if (future === analysis.document) return [heading, { kind: 'paragraph', text: proposal.bringsNothing }];
  const then = analyse(future);
  const way = waterfallScene(analysis.document, plan, words);
  return [
    heading,
    comparison(analysis, then, words),
    ...(way === null
      ? [{ kind: 'aside', text: proposal.noWaterfall } as const]
      : [
          { kind: 'picture', label: proposal.waterfall, scene: way, current: false } as const,
          { kind: 'aside', text: proposal.order } as const,
        ]),
    {
      kind: 'picture',
      label: proposal.futureMap,
      scene: sceneOf(then, layOut(then), words),
      current: false,
    },
  ];
}

/** Every figure of the map that changes or is known on one side only; what was measured does not change with a map. */
function comparison(now: Analysis, then: Analysis, words: Words): ProposalPart {
  const { figure, before, after, difference, judged } = words.proposal.compared;
  const changed = compareMaps(now, then).filter(
    (one) => isTold(one.metric, { measurements: [] }) && isChanged(one) && saysMore(one.metric, [now, then]),
  );
  const told = differenceColumn(changed, now.document.calendar, words.locale);
  const rows = changed.map((one) => comparedRow(one, now.document, told, words));
  const header = [figure, before, after, difference, judged];
  return { kind: 'table', table: { label: words.proposal.brings, header, rows, named: 0, wide: -1 } };
}

/** Where nothing comes back the figures with rework are those without. */
function saysMore(metric: MetricId, maps: readonly Analysis[]): boolean {
  const reworked = maps.some(({ document }) => document.flows.some(({ kind }) => kind === 'rework'));
  return reworked || !metric.endsWith('WithRework');
}

function isChanged({ before, after, difference }: MetricComparison): boolean {
  return difference === null ? before.value !== after.value : difference !== 0;
}

function comparedRow(
  { metric: id, unit, before, after, difference, direction }: MetricComparison,
  { calendar }: MapDocument,
  changed: FormatDifference,
  { metric, scenario, locale }: Words,
): readonly string[] {
  const told = (value: number | null) =>
    value === null ? scenario.unknown : formatMetric(unit, value, calendar, locale);
  return [
    metric.byId[id].name,
    told(before.value),
    told(after.value),
    difference === null ? scenario.unknown : changed(unit, difference),
    direction === null ? '' : scenario.directions[direction],
  ];
}
