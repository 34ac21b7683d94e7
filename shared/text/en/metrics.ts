import type { WorkingPart } from '../../metrics/metric';
import type { MapNeed, Need, StepNeed, StructureRule } from '../../metrics/need';
import type { MetricId } from '../../metrics/registry';

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
  taktTime: {
    name: 'Takt time',
    short: 'Takt',
    definition: 'How often an item has to be finished to meet the demand.',
    formula: 'Available working time ÷ demand.',
  },
  highestUtilisation: {
    name: 'Highest utilisation',
    short: 'Constraint',
    definition:
      'How much of its available time the busiest step needs to meet the demand. Above 100 % it cannot.',
    formula: 'Demand × visits × process time ÷ (people × available time), of the step where that is highest.',
  },
  longestWait: {
    name: 'Longest wait',
    short: 'Longest wait',
    definition:
      'The longest wait in front of a step on the critical path. It says nothing about how busy the step is.',
    formula: 'Wait in front of the step, with half the interval of a step that happens only every so often.',
  },
};

const stepNeeds: Readonly<Record<StepNeed, string>> = {
  processTime: 'process time',
  waitTime: 'wait time',
  percentCompleteAccurate: '%C&A',
  people: 'people',
  automationLevel: 'how automated it is',
  valueClass: 'whether it adds value',
  team: 'team',
};

const mapNeeds: Readonly<Record<MapNeed, string>> = {
  steps: 'map: a step',
  demand: 'map: demand',
  commitMilestone: 'map: the step that ends with the commit, on the critical path',
  productionMilestone: 'map: the step that ends in production, on the critical path behind the commit',
  workOrWait: 'map: a time above zero',
};

const structureNeeds: Readonly<Record<StructureRule, string>> = {
  forwardCycle: 'forward flows that do not run in a circle',
  mixedSplit: 'either shares on all flows out of a step or on none',
  sharesNotWhole: 'shares that add up to 100 %',
  unreachable: 'a way from the start to the end',
  reworkTakesAll: 'rework that leaves something to go forward',
  reworkInParallel: 'a simulation, as rework meets work in parallel',
};

const parts: Readonly<Record<WorkingPart, string>> = {
  process: 'process time',
  wait: 'wait',
  cadenceWait: 'wait for the next date',
  flowWait: 'wait on the flow',
  lead: 'lead time',
  percentCompleteAccurate: '%C&A',
  visits: 'visits',
  handoff: 'hand-off',
  automation: 'automated',
  demand: 'demand',
  available: 'available',
  numerator: 'work',
  denominator: 'in all',
};

/** The metrics: names, definitions, formulas, the parts of their working and what they lack. */
export const metricWords = {
  byId,
  parts,
  stepNeeds,
  need,
  /** Beside a figure that leaves blanks out. */
  without: (blanks: number) => (blanks === 1 ? '1 step has no value' : `${blanks} steps have no value`),
  notExact: 'An estimate: there are too many ways through the map to follow them all.',
  /** What the parts of a report need that only come when they are asked for, or not at all yet. */
  notAskedFor: 'a simulation',
  notWorkedOut: 'a later version',
};

/** What is missing and where: `step s3: wait time`. `nameOf` says what a step or flow is called. */
function need(lack: Need, nameOf: (id: string) => string): string {
  switch (lack.kind) {
    case 'step':
      return `step ${nameOf(lack.step)}: ${stepNeeds[lack.field]}`;
    case 'flow':
      return `flow ${nameOf(lack.flow)}: wait time`;
    case 'map':
      return mapNeeds[lack.field];
    case 'structure': {
      const steps = lack.steps.map(nameOf).join(', ');
      return steps === '' ? structureNeeds[lack.rule] : `${structureNeeds[lack.rule]} (${steps})`;
    }
  }
}
