import type { MapDocument } from '../model/mapDocument';
import { automationCoverage } from './automationCoverage';
import { automationCoverageByTime } from './automationCoverageByTime';
import { disputedTime } from './disputedTime';
import { estimatedShare } from './estimatedShare';
import { flowEfficiency } from './flowEfficiency';
import { flowEfficiencyWithRework } from './flowEfficiencyWithRework';
import { handoffs } from './handoffs';
import { highestUtilisation } from './highestUtilisation';
import { impliedWorkInProcess } from './impliedWorkInProcess';
import { inventoryTime } from './inventoryTime';
import { labourTime } from './labourTime';
import { labourTimeWithRework } from './labourTimeWithRework';
import { leadTime } from './leadTime';
import { leadTimeGap } from './leadTimeGap';
import { leadTimeWithRework } from './leadTimeWithRework';
import { longestManualStepBeforeProduction } from './longestManualStepBeforeProduction';
import { longestWait } from './longestWait';
import { measuredLeadTime } from './measuredLeadTime';
import { measuredShare } from './measuredShare';
import type { Metric } from './metric';
import { peopleNeeded } from './peopleNeeded';
import { processTime } from './processTime';
import { processTimeWithRework } from './processTimeWithRework';
import { rolledPercentCompleteAccurate } from './rolledPercentCompleteAccurate';
import { stockShare } from './stockShare';
import { taktTime } from './taktTime';
import { valueAddingEfficiency } from './valueAddingEfficiency';
import { votedShare } from './votedShare';
import { waitMultipleAtConstraint } from './waitMultipleAtConstraint';
import { waitTime } from './waitTime';
import { workInProcess } from './workInProcess';

/** Every metric, in the order in which they are listed to people. */
export const metrics = [
  leadTime,
  processTime,
  waitTime,
  labourTime,
  flowEfficiency,
  valueAddingEfficiency,
  rolledPercentCompleteAccurate,
  handoffs,
  automationCoverage,
  automationCoverageByTime,
  leadTimeWithRework,
  processTimeWithRework,
  labourTimeWithRework,
  flowEfficiencyWithRework,
  measuredLeadTime,
  leadTimeGap,
  taktTime,
  highestUtilisation,
  waitMultipleAtConstraint,
  peopleNeeded,
  workInProcess,
  impliedWorkInProcess,
  inventoryTime,
  longestWait,
  longestManualStepBeforeProduction,
  estimatedShare,
  votedShare,
  measuredShare,
  stockShare,
  disputedTime,
] as const satisfies readonly Metric[];

export type MetricId = (typeof metrics)[number]['id'];

const byId: ReadonlyMap<MetricId, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric with this id. */
export function metricOf(id: MetricId): Metric {
  const metric = byId.get(id);
  if (metric === undefined) throw new Error(`no metric ${id}`);
  return metric;
}

/** Whether a figure is listed for a map. */
export function isListed(id: MetricId, map: Pick<MapDocument, 'measurements' | 'waitsFromStock'>): boolean {
  return metricOf(id).listedFor?.(map) ?? true;
}
