import type { MapDocument } from '../model/mapDocument';
import { highestUtilisation } from './capacity/highestUtilisation';
import { impliedWorkInProcess } from './capacity/impliedWorkInProcess';
import { inventoryTime } from './capacity/inventoryTime';
import { peopleNeeded } from './capacity/peopleNeeded';
import { taktTime } from './capacity/taktTime';
import { waitMultipleAtConstraint } from './capacity/waitMultipleAtConstraint';
import { workInProcess } from './capacity/workInProcess';
import { automationCoverage } from './delivery/automationCoverage';
import { automationCoverageByTime } from './delivery/automationCoverageByTime';
import { longestManualStepBeforeProduction } from './delivery/longestManualStepBeforeProduction';
import { leadTimeGap } from './measurements/leadTimeGap';
import { measuredLeadTime } from './measurements/measuredLeadTime';
import type { Metric } from './metric';
import { disputedTime } from './sources/disputedTime';
import { estimatedShare } from './sources/estimatedShare';
import { measuredShare } from './sources/measuredShare';
import { stockShare } from './sources/stockShare';
import { votedShare } from './sources/votedShare';
import { flowEfficiency } from './totals/flowEfficiency';
import { flowEfficiencyWithRework } from './totals/flowEfficiencyWithRework';
import { handoffs } from './totals/handoffs';
import { labourTime } from './totals/labourTime';
import { labourTimeWithRework } from './totals/labourTimeWithRework';
import { leadTime } from './totals/leadTime';
import { leadTimeWithRework } from './totals/leadTimeWithRework';
import { longestWait } from './totals/longestWait';
import { processTime } from './totals/processTime';
import { processTimeWithRework } from './totals/processTimeWithRework';
import { rolledPercentCompleteAccurate } from './totals/rolledPercentCompleteAccurate';
import { valueAddingEfficiency } from './totals/valueAddingEfficiency';
import { waitTime } from './totals/waitTime';

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
