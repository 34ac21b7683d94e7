import type { MetricId } from '../../../metrics/registry';
import { comfortableUtilisation } from '../../../model/thresholds';
import { need, stepNeeds } from './needs';
import { inNumbers, percent } from './number';
import { workingParts } from './workingParts';

/** What people read about one metric. */
export interface MetricWords {
  readonly name: string;
  /** For a totals strip or a table head. */
  readonly short: string;
  /** What the figure says, in one sentence. */
  readonly definition: string;
  /** How it is worked out. */
  readonly formula: string;
}

const byId: Readonly<Record<MetricId, MetricWords>> = {
  leadTime: {
    name: 'Lead time',
    short: 'Lead time',
    definition: 'Time from the first step to the customer for one item, without rework.',
    formula:
      'Process time plus wait time of each step, plus wait time on arrows, along the critical path. Alternatives are weighted by their share.',
  },
  processTime: {
    name: 'Process time',
    short: 'Process time',
    definition: 'The hands-on time within the lead time.',
    formula: 'Sum of the process times on the critical path. Alternatives are weighted by their share.',
  },
  waitTime: {
    name: 'Wait time',
    short: 'Wait time',
    definition: 'Time within the lead time when no one works on the item.',
    formula: 'Sum of the waits on the critical path: before steps, for the next slot, and on arrows.',
  },
  labourTime: {
    name: 'Labour time',
    short: 'Labour',
    definition: 'Total hands-on time for one item, without rework.',
    formula:
      'Sum of the process times of all steps, including parallel ones. Alternatives are weighted by their share.',
  },
  flowEfficiency: {
    name: 'Flow efficiency',
    short: 'Flow efficiency',
    definition: 'The share of the lead time spent working on the item.',
    formula: 'Process time ÷ lead time, both on the critical path.',
  },
  valueAddingEfficiency: {
    name: 'Value-adding flow efficiency',
    short: 'Value-adding',
    definition: 'The share of the lead time spent on work the customer would pay for.',
    formula: 'Process time of the value-adding steps on the critical path ÷ lead time.',
  },
  rolledPercentCompleteAccurate: {
    name: 'Rolled %C&A',
    short: 'Rolled %C&A',
    definition:
      'The share of items that pass through the whole value stream without being corrected or completed.',
    formula: 'Product of the %C&A of all steps that have one. Alternatives are weighted by their share.',
  },
  handoffs: {
    name: 'Hand-offs',
    short: 'Hand-offs',
    definition: 'How often the item passes from one team to another.',
    formula: 'Changes of team from step to step along the critical path.',
  },
  automationCoverage: {
    name: 'Automation coverage by steps',
    short: 'Automated steps',
    definition: 'The share of steps between commit and production that is automated.',
    formula: 'Automated steps ÷ all steps after commit up to production, on the critical path.',
  },
  automationCoverageByTime: {
    name: 'Automation coverage by time',
    short: 'Automated time',
    definition: 'The share of process time between commit and production that is automated.',
    formula:
      'Process time of the automated steps ÷ process time of all steps after commit up to production, on the critical path.',
  },
  leadTimeWithRework: {
    name: 'Lead time with rework',
    short: 'Lead time with rework',
    definition: 'Average time to the customer for one item, rework included.',
    formula: 'Lead time of each step × its visits, along the critical path.',
  },
  processTimeWithRework: {
    name: 'Process time with rework',
    short: 'Process time with rework',
    definition: 'Average hands-on time within the lead time, rework included.',
    formula: 'Process time of each step × its visits, along the critical path.',
  },
  labourTimeWithRework: {
    name: 'Labour time with rework',
    short: 'Labour with rework',
    definition: 'Average total hands-on time for one item, rework included.',
    formula: 'Sum of process time × visits over all steps.',
  },
  flowEfficiencyWithRework: {
    name: 'Flow efficiency with rework',
    short: 'Flow efficiency with rework',
    definition: 'The share of the lead time (with rework) spent working on the item.',
    formula: 'Process time with rework ÷ lead time with rework.',
  },
  measuredLeadTime: {
    name: 'Measured lead time',
    short: 'Measured',
    definition:
      'How long real items took between the two clock points. Shown for comparison; the map’s figures don’t use it.',
    formula:
      'The measurement that ends last, or the last in the list if none has dates. Ranges count with their likely value. Calendar days are converted to working time.',
  },
  leadTimeGap: {
    name: 'Measured minus mapped lead time',
    short: 'Not on the map',
    definition:
      'How much longer real items took than the map shows. Above zero: queue missing from the map. Below zero: the map overestimates.',
    formula:
      'Measured lead time − lead time with rework. Only valid if both start and end at the same points.',
  },
  taktTime: {
    name: 'Takt time',
    short: 'Takt',
    definition: 'How often an item must be finished to meet demand.',
    formula: 'Available working time ÷ demand.',
  },
  highestUtilisation: {
    name: 'Highest utilisation',
    short: 'Constraint',
    definition: `The share of its available time that the busiest step needs to meet demand. Above ${percent(100)} it can’t keep up.`,
    formula: 'Demand × visits × process time ÷ (people × available time), for the step where it is highest.',
  },
  longestWait: {
    name: 'Longest wait',
    short: 'Longest wait',
    definition: 'The longest wait before a step on the critical path. It doesn’t show how busy the step is.',
    formula: 'Wait time before the step, plus half the interval if it runs on a cadence.',
  },
  waitMultipleAtConstraint: {
    name: 'Estimated queue at the constraint',
    short: 'Queue estimate',
    definition:
      'How many times its process time an item waits before the busiest step if arrivals and work vary randomly. A rough estimate: steadier work waits less; batches and other duties add waiting.',
    formula:
      'Utilisation ÷ (1 − utilisation) for one person (the queue M/M/1); for several people Sakasegawa’s approximation of M/M/c.',
  },
  peopleNeeded: {
    name: 'People needed',
    short: 'People needed',
    definition: 'People needed to meet demand with capacity to spare, if each works at one step only.',
    formula: `Sum of the smallest whole number per step that keeps demand × visits × process time ÷ (people × available time) at or below ${percent(comfortableUtilisation * 100)}.`,
  },
  workInProcess: {
    name: 'Work in process',
    short: 'WIP',
    definition: 'Items counted in the value stream, in and in front of steps.',
    formula: 'Sum of the items at all steps that have a count.',
  },
  impliedWorkInProcess: {
    name: 'WIP by Little’s law',
    short: 'Implied WIP',
    definition: 'How many items there should be if demand and times are right: a check on the count.',
    formula:
      'Sum of throughput × visits × lead time of each step. Throughput is the demand, or the capacity of the busiest step if that is lower.',
  },
  inventoryTime: {
    name: 'Wait time by WIP',
    short: 'Wait time by WIP',
    definition:
      'Wait time on the critical path estimated from WIP: how long the counted items last at current demand. The lead time uses the entered wait times instead.',
    formula:
      'Sum of items in and before each step ÷ (demand × visits). Steps without a count use the entered wait time.',
  },
  estimatedShare: {
    name: 'Estimated share of the lead time',
    short: 'Estimated',
    definition: 'The share of the lead time based on estimates.',
    formula:
      'Estimated times on the critical path ÷ lead time. Waits on arrows and for the next slot count as estimates.',
  },
  votedShare: {
    name: 'Voted share of the lead time',
    short: 'Voted',
    definition: 'The share of the lead time based on team votes.',
    formula: 'Voted times on the critical path ÷ lead time.',
  },
  measuredShare: {
    name: 'Measured share of the lead time',
    short: 'Measured',
    definition: 'The share of the lead time based on measurements.',
    formula: 'Measured times on the critical path ÷ lead time.',
  },
  stockShare: {
    name: 'Share of the lead time from WIP',
    short: 'From WIP',
    definition: 'The share of the lead time that is wait time calculated from WIP.',
    formula: 'Wait times on the critical path calculated from WIP (items ÷ demand) ÷ lead time.',
  },
  disputedTime: {
    name: 'Disputed time',
    short: 'Disputed',
    definition: 'How far estimates of the lead time differ, where times are ranges.',
    formula: 'Sum of high − low of each time on the critical path.',
  },
  longestManualStepBeforeProduction: {
    name: 'Longest manual step before production',
    short: 'Longest manual step',
    definition:
      'The manual step between commit and production that takes longest, including the wait before it.',
    formula:
      'Largest sum of wait time and process time among the manual steps after commit, up to production.',
  },
};

/** The metrics: names, definitions, formulas, the parts of their working and what they lack. */
export const metricWords = {
  byId,
  parts: workingParts,
  stepNeeds,
  need,
  /** Beside a figure that leaves blanks out. */
  without: (blanks: number) =>
    blanks === 1 ? '1 step has no value' : inNumbers`${blanks} steps have no value`,
  /** In the place of a figure that is only known in part. */
  atLeast: (figure: string) => `at least ${figure}`,
  notExact: 'An estimate: the map has too many paths for an exact calculation.',
  countedVisits: 'Visits come from a simulation: there’s no exact formula when rework meets parallel work.',
  /** What the parts of a report need that only come when they are asked for. */
  notAskedFor: 'a simulation',
};
