import type { Locale } from '../text/locale';
import { words } from '../text/words';
import type { Measured } from './metric';
import type { Need } from './need';
import type { MetricId } from './registry';
import type { MissingPart } from './reportFormat';

/** The names under which some metrics stand in the report. */
const reportedAs: Readonly<Partial<Record<MetricId, string>>> = {
  taktTime: 'takt',
  highestUtilisation: 'constraint',
};

/** What was simulated, and what a simulation that was asked for lacks. */
interface Simulated {
  readonly distribution: boolean;
  readonly rework: boolean;
  readonly needs: readonly Need[];
}

/** Metrics that a simulation gives where they have no closed form. */
const simulatedMetrics: ReadonlySet<MetricId> = new Set([
  'leadTimeWithRework',
  'processTimeWithRework',
  'flowEfficiencyWithRework',
  'leadTimeGap',
]);

/** What has no answer, or leaves blanks out, in the order of the metrics; steps and flows are named by their id. */
export function missingParts(
  figures: ReadonlyMap<MetricId, Measured>,
  simulated: Simulated,
  locale: Locale,
): readonly MissingPart[] {
  const { need, notAskedFor } = words(locale).metric;
  const parts = [...figures].flatMap(([id, { needs, without }]): MissingPart[] => {
    if (simulated.rework && simulatedMetrics.has(id)) return [];
    const lacks = [...needs, ...without].map((lack) => need(lack, (name) => name));
    return lacks.length === 0 ? [] : [{ metric: reportedAs[id] ?? id, needs: lacks }];
  });
  const lacking = simulated.needs.map((lack) => need(lack, (name) => name));
  const distribution = { metric: 'distribution', needs: lacking.length > 0 ? lacking : [notAskedFor] };
  return [...parts, ...(simulated.distribution ? [] : [distribution])];
}
