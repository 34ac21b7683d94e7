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
    definition:
      'How long one item takes from the first step until the customer is served, if nothing goes back.',
    formula:
      'Wait plus process time of each step, and the waits on flows, along the longest path. Alternatives count with their share.',
  },
  processTime: {
    name: 'Process time',
    short: 'Process time',
    definition: 'The hands-on time within the lead time: what is left of it when nobody waits.',
    formula: 'Sum of the process times on the critical path. Alternatives count with their share.',
  },
  waitTime: {
    name: 'Wait time',
    short: 'Waiting',
    definition: 'How much of the lead time nobody works on the item.',
    formula: 'Sum of the waits on the critical path: in front of steps, for their next date, and on flows.',
  },
  labourTime: {
    name: 'Labour time',
    short: 'Labour',
    definition: 'The hands-on time of everybody for one item, if nothing goes back.',
    formula:
      'Sum of the process times of all steps, parallel branches included. Alternatives count with their share.',
  },
  flowEfficiency: {
    name: 'Flow efficiency',
    short: 'Flow efficiency',
    definition: 'The share of the lead time in which somebody works on the item.',
    formula: 'Process time ÷ lead time, both on the critical path.',
  },
  valueAddingEfficiency: {
    name: 'Flow efficiency, value-adding work only',
    short: 'Value-adding',
    definition: 'The share of the lead time in which work is done that the customer would pay for.',
    formula: 'Process time of the value-adding steps on the critical path ÷ lead time.',
  },
  rolledPercentCompleteAccurate: {
    name: 'Rolled %C&A',
    short: 'Rolled %C&A',
    definition:
      'The share of items that pass the whole stream without anybody having to correct or complete them.',
    formula: 'Product of the %C&A of all steps that have one. Alternatives count with their share.',
  },
  handoffs: {
    name: 'Hand-offs',
    short: 'Hand-offs',
    definition: 'How often one team hands the item to another on its way.',
    formula: 'Changes of team from step to step along the critical path.',
  },
  automationCoverage: {
    name: 'Automation coverage by steps',
    short: 'Automated steps',
    definition: 'How much of the way from commit to production a machine goes by itself.',
    formula: 'Automated steps ÷ all steps after commit up to production, on the critical path.',
  },
  automationCoverageByTime: {
    name: 'Automation coverage by time',
    short: 'Automated time',
    definition: 'How much of the work from commit to production a machine does by itself.',
    formula:
      'Process time of the automated steps ÷ process time of all steps after commit up to production, on the critical path.',
  },
  leadTimeWithRework: {
    name: 'Lead time with rework',
    short: 'Lead time with rework',
    definition:
      'How long one item takes on average until the customer is served, when part of the work goes back.',
    formula: 'Lead time of each step × its visits, along the critical path.',
  },
  processTimeWithRework: {
    name: 'Process time with rework',
    short: 'Process time with rework',
    definition: 'The hands-on time within the lead time on average, when part of the work goes back.',
    formula: 'Process time of each step × its visits, along the critical path.',
  },
  labourTimeWithRework: {
    name: 'Labour time with rework',
    short: 'Labour with rework',
    definition: 'The hands-on time of everybody for one item on average, when part of the work goes back.',
    formula: 'Process time × visits, over all steps.',
  },
  flowEfficiencyWithRework: {
    name: 'Flow efficiency with rework',
    short: 'Flow efficiency with rework',
    definition: 'The share of the lead time with rework in which somebody works on the item.',
    formula: 'Process time with rework ÷ lead time with rework.',
  },
  measuredLeadTime: {
    name: 'Measured lead time',
    short: 'Measured',
    definition:
      'How long real items took, from one clock point to the other. It stands beside the map and changes none of its figures.',
    formula:
      'The measurement whose period ends last; without dates, the last in the list. Of a range its likely amount counts. Calendar days count as the working time in them.',
  },
  leadTimeGap: {
    name: 'Measured less mapped lead time',
    short: 'Not on the map',
    definition:
      'How much longer real items took than the map says: above zero it is queue that the map does not show, below zero the map says more than items took.',
    formula:
      'Measured lead time − lead time of the map with rework, as measured items went through rework too. Only as good as both begin and end at the same points.',
  },
  taktTime: {
    name: 'Takt time',
    short: 'Takt',
    definition: 'How often an item has to be finished to meet the demand.',
    formula: 'Available working time ÷ demand.',
  },
  highestUtilisation: {
    name: 'Highest utilisation',
    short: 'Constraint',
    definition: `How much of its available time the busiest step needs to meet the demand. Above ${percent(100)} it cannot.`,
    formula: 'Demand × visits × process time ÷ (people × available time), of the step where that is highest.',
  },
  longestWait: {
    name: 'Longest wait',
    short: 'Longest wait',
    definition:
      'The longest wait in front of a step on the critical path. It says nothing about how busy the step is.',
    formula: 'Wait in front of the step, with half the interval of a step that happens only every so often.',
  },
  waitMultipleAtConstraint: {
    name: 'Queue at the constraint, estimated',
    short: 'Queue estimate',
    definition:
      'How many times its own work an item waits in front of the busiest step when items and work come as they fall. A rough estimate: steady work waits less, batches and other duties make it wait more.',
    formula:
      'Utilisation ÷ (1 − utilisation) for one person (the queue M/M/1); for several people Sakasegawa’s approximation of M/M/c.',
  },
  peopleNeeded: {
    name: 'People needed',
    short: 'People needed',
    definition:
      'How many people it takes to meet the demand with time to spare, if each works at one step only.',
    formula: `Of each step the smallest whole number with demand × visits × process time ÷ (people × available time) at most ${percent(comfortableUtilisation * 100)}, added up.`,
  },
  workInProcess: {
    name: 'Work in process',
    short: 'In process',
    definition: 'How many items are in the stream as they were counted: in the steps and in front of them.',
    formula: 'Sum of the items of all steps that have a count.',
  },
  impliedWorkInProcess: {
    name: 'Work in process by Little’s law',
    short: 'In process, implied',
    definition:
      'How many items ought to be in the stream if its demand and its times are right: a check of what was counted.',
    formula:
      'Throughput × visits × lead time of each step, added up. Throughput is the demand, or what the busiest step can do if that is less.',
  },
  inventoryTime: {
    name: 'Waits by stock',
    short: 'Waits by stock',
    definition:
      'The waits on the critical path if the counted items speak: how long they last at today’s demand. The lead time does not use it; it rests on the waits that were entered.',
    formula:
      'Items in front of and in each step ÷ (demand × visits). Steps without a count use the wait that was entered.',
  },
  estimatedShare: {
    name: 'Estimated part of the lead time',
    short: 'Estimated',
    definition: 'How much of the lead time rests on values that somebody estimated.',
    formula:
      'Estimated times on the critical path ÷ lead time. Waits on flows and for the next date count here.',
  },
  votedShare: {
    name: 'Voted part of the lead time',
    short: 'Voted',
    definition: 'How much of the lead time rests on values that the team voted on.',
    formula: 'Voted times on the critical path ÷ lead time.',
  },
  measuredShare: {
    name: 'Measured part of the lead time',
    short: 'Measured',
    definition: 'How much of the lead time rests on values that were measured.',
    formula: 'Measured times on the critical path ÷ lead time.',
  },
  stockShare: {
    name: 'Part of the lead time taken from stock',
    short: 'From stock',
    definition: 'How much of the lead time is waits that follow from the stock in front of steps.',
    formula: 'Waits on the critical path that were taken from stock (items ÷ demand) ÷ lead time.',
  },
  disputedTime: {
    name: 'Disputed time',
    short: 'Disputed',
    definition: 'How far the opinions about the lead time lie apart, where times were given as a range.',
    formula: 'Highest less lowest value of each time on the critical path, added up.',
  },
  longestManualStepBeforeProduction: {
    name: 'Longest manual step before production',
    short: 'Longest manual step',
    definition:
      'The manual step between commit and production that takes longest, with the wait in front of it.',
    formula: 'Wait plus process time, the largest among the manual steps after commit up to production.',
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
  notExact: 'An estimate: there are too many ways through the map to follow them all.',
  countedVisits: 'Visits counted by simulation: this rework beside work in parallel has no exact formula.',
  /** What the parts of a report need that only come when they are asked for. */
  notAskedFor: 'a simulation',
};
