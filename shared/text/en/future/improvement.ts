import type { DeliveryMetric } from '../../../metrics/delivery/deliveryMetric';
import type { DecisionLevel, ImprovementKind, ImprovementStatus, Lens } from '../../../model/improvement';

const lenses: Readonly<Record<Lens, string>> = {
  culture: 'Culture',
  automation: 'Automation',
  leanFlow: 'Lean flow',
  measurement: 'Measurement',
  recovery: 'Recovery',
  sharing: 'Sharing',
};

const kinds: Readonly<Record<ImprovementKind, string>> = {
  technical: 'Technical',
  workflow: 'Workflow',
  collaboration: 'Collaboration',
};

const deciders: Readonly<Record<DecisionLevel, string>> = {
  team: 'The team',
  teams: 'Several teams',
  leadership: 'Leadership',
};

const statuses: Readonly<Record<ImprovementStatus, string>> = {
  idea: 'Idea',
  selected: 'Selected',
  doing: 'Doing',
  done: 'Done',
  dropped: 'Dropped',
};

/** What is measured of the delivery and cannot be read off a map. */
const delivery: Readonly<Record<DeliveryMetric, string>> = {
  changeLeadTime: 'Change lead time',
  deploymentFrequency: 'Deployments per month',
  changeFailRate: 'Change fail rate',
  failedDeploymentRecoveryTime: 'Failed deployment recovery time',
  deploymentReworkRate: 'Deployment rework rate',
};

/** One improvement: its fields, and what it brings. */
export const improvementWords = {
  lenses,
  kinds,
  deciders,
  statuses,
  delivery,

  gain: {
    heading: 'Predicted gain',
    lead: 'Lead time',
    labour: 'Labour a month',
    labourPerItem: 'Labour per item',
    inPlan: 'In the plan',
    alone: 'On its own',
    aloneShort: 'on its own',
    noChange: 'none',
    unknown: 'not known',
    changesNothing: 'It changes nothing on the map yet.',
    rest: (interaction: string) =>
      `The difference of ${interaction} comes from the improvements before it in the plan.`,
    partOnly: 'On its own, some of its changes cannot be made; the figure speaks of the rest.',
    conflicts: 'What cannot be done',
    conflictMark: 'Conflict',
  },

  editor: {
    back: 'All improvements',
    title: 'Title',
    titlePlaceholder: 'What do we change?',
    about: 'About',
    wholeStream: 'The whole stream',
    gone: 'A step that is not on the map',
    arrow: (from: string, to: string) => `Arrow ${from} → ${to}`,
    reason: 'Why',
    reasonPlaceholder: 'What hurts today, and how often?',
    finding: 'Finding',
    noFinding: 'None',
    lens: 'Lens',
    kind: 'Kind',
    status: 'Status',
    notSet: 'Not set',
    who: 'Who and when',
    owner: 'Owner',
    ownerPlaceholder: 'Who took this on?',
    decidedBy: 'Who can decide it',
    start: 'Start',
    due: 'Due',
    dueBeforeStart: 'That is before the start.',
    firstAction: 'First step',
    firstActionPlaceholder: 'The next thing that someone does',
    dependsOn: 'Depends on',
    effort: 'Effort (person-days)',
    cost: (currency: string) => (currency === '' ? 'Cost' : `Cost (${currency})`),
    hypothesis: 'Hypothesis',
    ifWe: 'If we…',
    effect: 'then…',
    because: 'because…',
    expected: 'Expected outcome',
    metric: 'Metric',
    noMetric: 'None',
    otherMetric: 'Something else…',
    otherName: 'What is measured',
    baseline: 'Baseline (today)',
    target: 'Target',
    by: 'By',
    useToday: 'Use today’s value',
    useTodayIs: (value: string) => `Use today’s value: ${value}`,
    noToday: 'The map has no value for it yet; measure it and type it in.',
    baselineFirst: 'A target needs a baseline: what is it today?',
    worse: 'That is worse than today.',
    notAFigure: 'A number, such as 12 or 0.5.',
    notADay: 'A day, such as 2026-03-31.',
    notEffort: 'A number from 0 on, such as 3 or 0.5.',
    changes: 'Changes to the map',
    noChanges: 'None yet. Switch the map to Future and edit it: the edits are recorded here.',
    removeChange: (change: string) => `Remove: ${change}`,
    risks: 'Risks',
    risksPlaceholder: 'What could go wrong, and what then?',
    result: 'Result',
    resultHint: 'Once it is done and measured again.',
    measured: 'Measured',
    measuredOn: 'On',
    note: 'Note',
    addResult: 'Enter the result',
    removeResult: 'Remove the result',
    learned: 'What we learned',
    remove: 'Delete improvement',
    more: 'More',
  },
} as const;
