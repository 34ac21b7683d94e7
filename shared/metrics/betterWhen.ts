import type { MetricId } from './registry';

/**
 * Which way a metric goes when the stream gets better. Null: neither way is better in itself. That holds for the
 * pace of the demand, and for what tells how well the figures are known: a gap to what was measured closes as well by
 * drawing the queue as by shortening it.
 */
export const betterWhen: Readonly<Record<MetricId, 'lower' | 'higher' | null>> = {
  leadTime: 'lower',
  processTime: 'lower',
  waitTime: 'lower',
  labourTime: 'lower',
  flowEfficiency: 'higher',
  valueAddingEfficiency: 'higher',
  rolledPercentCompleteAccurate: 'higher',
  handoffs: 'lower',
  automationCoverage: 'higher',
  automationCoverageByTime: 'higher',
  leadTimeWithRework: 'lower',
  processTimeWithRework: 'lower',
  labourTimeWithRework: 'lower',
  flowEfficiencyWithRework: 'higher',
  measuredLeadTime: 'lower',
  leadTimeGap: null,
  taktTime: null,
  highestUtilisation: 'lower',
  waitMultipleAtConstraint: 'lower',
  peopleNeeded: 'lower',
  workInProcess: 'lower',
  impliedWorkInProcess: 'lower',
  inventoryTime: 'lower',
  longestWait: 'lower',
  longestManualStepBeforeProduction: 'lower',
  estimatedShare: null,
  votedShare: null,
  measuredShare: null,
  stockShare: null,
  disputedTime: null,
};
