import type { DemandPeriod } from '../../../model/demand';
import type { Flow } from '../../../model/flow';
import type { AutomationLevel, ConstraintTag, Milestone, StepLink, ValueClass } from '../../../model/step';
import { inNumbers, percent } from '../figures/number';

const automation: Readonly<Record<AutomationLevel, string>> = {
  manual: 'Manual',
  assisted: 'Assisted',
  automated: 'Automated',
};

const valueClass: Readonly<Record<ValueClass, string>> = {
  valueAdding: 'Value-adding',
  necessary: 'Necessary, not value-adding',
  waste: 'Waste',
};

const milestone: Readonly<Record<Milestone, string>> = {
  commit: 'Code committed',
  production: 'In production',
  released: 'Released to users',
};

const constraintTag: Readonly<Record<ConstraintTag, string>> = {
  security: 'Security',
  compliance: 'Compliance',
  architecture: 'Architecture',
  operations: 'Operations',
  approval: 'Approval',
};

const linkKind: Readonly<Record<StepLink['kind'], string>> = {
  runbook: 'Runbook',
  dashboard: 'Dashboard',
  epic: 'Epic',
  other: 'Other page',
};

const flowKind: Readonly<Record<Flow['kind'], string>> = {
  forward: 'Forward',
  rework: 'Rework',
  information: 'Information',
};

const period: Readonly<Record<DemandPeriod, string>> = {
  hour: 'per hour',
  day: 'per day',
  week: 'per week',
  month: 'per month',
};

/** `3 steps and 1 arrow` */
function counted(steps: number, flows: number): string {
  return [
    ...(steps > 0 ? [steps === 1 ? '1 step' : inNumbers`${steps} steps`] : []),
    ...(flows > 0 ? [flows === 1 ? '1 arrow' : inNumbers`${flows} arrows`] : []),
  ].join(' and ');
}

/** The panel beside the map: fields of a step, a flow, or the map. */
export const inspectorWords = {
  label: 'Details',
  readOnly: 'Read-only',

  step: {
    heading: 'Step',
    name: 'Name',
    team: 'Team',
    people: 'People',
    phase: 'Phase',
    noPhase: 'None',
    processTime: 'Process time',
    waitTime: 'Wait time',
    leadTime: 'Lead time',
    percentCompleteAccurate: '%C&A',
    percentCompleteAccurateHint: 'rated by the next step',
    automationLevel: 'Automation',
    automation,
    every: 'Runs only every',
    everyHint: 'for example, a weekly board',
    everyEcho: (half: string) => `adds ${half} of waiting on average`,
    valueClass: 'Value class',
    values: valueClass,
    milestone: 'Milestone',
    milestones: milestone,
    uptime: 'Uptime',
    uptimeHint: 'share of time it is available',
    end: 'Delivers to the customer',
    decision: 'A decision is made here',
    decisionHint:
      'An approval, for example. Decisions are delegated, made by rule or made more often, not automated.',
    links: {
      heading: 'Links',
      one: (position: number) => `Link ${position}`,
      kind: 'Kind',
      kinds: linkKind,
      label: 'Name',
      address: 'Address',
      another: 'Another address',
      add: 'Add link',
      example: 'https://',
      notHttps: 'Addresses must start with https://',
      open: (name: string) => `Open ${name}`,
      remove: (name: string) => `Delete link ${name}`,
    },
    note: 'Note',
    tags: 'Subject to',
    tagNames: constraintTag,
    place: 'Position',
    placeAutomatic: 'Automatic',
    placeByHand: 'Pinned',
    improvements: 'Improvements',
    newImprovement: 'New improvement',
    notes: 'Notes',
    notSaid: 'Not set',
    more: 'More',
    flows: 'Arrows',
    flowOn: (to: string, share: string | null) => (share === null ? `to ${to}` : `${share} to ${to}`),
    flowBack: (to: string, share: string) => `${share} rework to ${to}`,
    flowTells: (to: string) => `information to ${to}`,
    flowFrom: (from: string) => `from ${from}`,
    connectTo: 'Connect to',
    connectChoose: 'Choose a step',
    remove: 'Delete step',
    derived: 'derived',
    unnamed: 'Unnamed step',
  },

  times: {
    placeholder: 'e.g. 2d 4h',
    equals: (work: string) => `= ${work}`,
    rough: (work: string) => `about ${work} (rough estimate)`,
    range: (low: string, likely: string, high: string) => `${low} to ${high}, likely ${likely}`,
    unknown: 'unknown',
    work: (hours: string) => `${hours} of work`,
    fillsUp: (lead: string) => `remainder of the ${lead} lead time`,
    derived: 'wait time + process time',
    leadTooShort: (process: string, lead: string) =>
      `The lead time of ${lead} is shorter than the process time of ${process}.`,
  },

  share: {
    placeholder: `e.g. ${percent(80)}`,
    notAShare: `Enter a number from 0 to 100, such as 85 or ${percent(85)}.`,
    notAbove: (limit: string) => `Enter at most ${limit}.`,
    notZero: `Enter more than ${percent(0)}.`,
  },

  number: {
    notANumber: 'Enter a number above 0.',
    notAWhole: 'Enter a whole number above 0.',
  },

  several: (steps: number, flows: number) => `${counted(steps, flows)} selected`,
  severalRemove: (steps: number, flows: number) => `Delete ${counted(steps, flows)}`,
  severalPhase: 'Phase',
  severalPlaces: 'Position',

  flow: {
    heading: 'Arrow',
    ends: (from: string, to: string) => `${from} → ${to}`,
    kind: 'Type',
    kinds: flowKind,
    shareForward: 'Share of items',
    shareForwardHint: 'Leave empty if every item goes this way',
    shareRework: 'Rework share',
    wait: 'Wait time on the arrow',
    label: 'Information passed on',
    remove: 'Delete arrow',
  },

  map: {
    heading: 'Map',
    title: 'Title',
    outcome: 'Outcome',
    outcomePlaceholder: 'What should this value stream achieve?',
    supplier: 'Supplier',
    customer: 'Customer',
    lanesBy: 'Lanes by',
    lanes: { phase: 'Phase', team: 'Team' },
    calendar: 'Working time',
    office: 'Office hours',
    roundTheClock: '24 hours, 7 days',
    hoursPerDay: 'Hours per day',
    daysPerWeek: 'Days per week',
    hoursRange: 'Enter more than 0 and at most 24.',
    daysRange: 'Enter more than 0 and at most 7.',
    demand: 'Demand',
    demandItems: 'Items',
    demandPer: 'Period',
    per: period,
    waitsFromStock: 'Estimate unknown wait times from WIP',
    waitsFromStockHint: 'wait time = WIP / demand',
    demandHint: 'used for takt time and utilisation',
    phases: 'Phases',
    phaseName: (position: number) => `Phase ${position} name`,
    addPhase: 'Add phase',
    newPhase: 'New phase',
    phaseEarlier: (name: string) => `Move ${name} earlier`,
    phaseLater: (name: string) => `Move ${name} later`,
    removePhase: (name: string) => `Delete phase ${name} (its steps are kept)`,
    noPhases: 'Phases group steps into lanes, for example Continuous Integration.',
    notes: 'Notes',
    note: (position: number) => `Note ${position}`,
    addNote: 'Add note',
    removeNote: 'Delete note',
    parkNote: 'Move note to parking lot',
  },
} as const;
