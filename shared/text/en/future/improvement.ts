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
  selected: 'Planned',
  doing: 'In progress',
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
    heading: 'Predicted effect',
    lead: 'Lead time',
    labour: 'Labour per month',
    labourPerItem: 'Labour per item',
    inPlan: 'In the plan',
    alone: 'On its own',
    aloneShort: 'on its own',
    noChange: 'none',
    unknown: 'unknown',
    changesNothing: 'It doesn’t change the map yet.',
    rest: (interaction: string) =>
      `The difference of ${interaction} comes from the improvements before it in the plan.`,
    partOnly: 'On its own, some of its changes can’t be applied; the figure covers the rest.',
    conflicts: 'Conflicting changes',
    conflictMark: 'Conflict',
  },

  editor: {
    back: 'All improvements',
    title: 'Title',
    titlePlaceholder: 'What do we change?',
    about: 'About',
    wholeStream: 'Whole value stream',
    gone: 'A step no longer on the map',
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
    ownerPlaceholder: 'Person or team',
    decidedBy: 'Who can decide',
    start: 'Start',
    due: 'Due',
    dueBeforeStart: 'The due date is before the start.',
    firstAction: 'First step',
    firstActionPlaceholder: 'Next thing to do',
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
    useToday: 'Use current value',
    useTodayIs: (value: string) => `Use current value: ${value}`,
    noToday: 'The map has no value for it yet. Measure it and enter it here.',
    baselineFirst: 'A target needs a baseline. What is it today?',
    worse: 'This is worse than today.',
    notAFigure: 'Enter a number, such as 12 or 0.5.',
    notADay: 'Enter a date, such as 2026-03-31.',
    notEffort: 'Enter a number, 0 or more, such as 3 or 0.5.',
    changes: 'Changes to the map',
    noChanges: 'None yet. Switch to Future and edit the map: your edits are recorded here.',
    removeChange: (change: string) => `Delete change: ${change}`,
    risks: 'Risks',
    risksPlaceholder: 'What could go wrong, and how would you respond?',
    result: 'Result',
    resultHint: 'Once it’s done and measured again.',
    measured: 'Measured',
    measuredOn: 'On',
    note: 'Note',
    addResult: 'Add result',
    removeResult: 'Delete result',
    learned: 'Lessons learned',
    remove: 'Delete improvement',
    more: 'More',
  },
} as const;
