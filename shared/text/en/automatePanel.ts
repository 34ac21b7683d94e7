import type { AutomationColumn } from '../../advice/automationOrder';
import type { Milestone } from '../../model/step';
import { inNumbers } from './inNumbers';

const columns: Readonly<Record<AutomationColumn, string>> = {
  leadTime: 'Lead time saved',
  workAlone: 'Work alone',
  labour: 'Labour per month',
  rework: 'Rework per month',
};

const milestoneAsk: Readonly<Record<Milestone, string>> = {
  commit: 'Code is committed when this ends',
  production: 'In production when this ends',
  released: 'Released to users when this ends',
};

/** The panel of what to automate first, and its part of the details of a step. */
export const automatePanelWords = {
  heading: 'What to automate first',
  /** The heads of the columns, which sort; of one item where the demand is not known. */
  columns,
  columnsByItem: { labour: 'Labour per item', rework: 'Rework per item' },
  unknown: '–',
  before: 'Lead time of the map',
  after: 'With the step changed',
  labourPerItem: 'Labour saved per item',
  reworkPerItem: 'Rework avoided per item',

  assumptions: 'Assumptions',
  assumptionsAsk: 'What remains after automation:',
  processFactor: 'Process time remaining',
  waitFactor: 'Wait time remaining',
  accuracy: '%C&A',
  reworkFactor: 'Rework remaining',
  percent: 'in percent',
  notAPercent: 'A number from 0 to 100.',
  reset: 'Reset to defaults',

  /** What a person can say of one step. */
  ofStep: 'Change for this step',
  decision: 'A decision is made here',
  decisionHint: 'A decision is not automated: it gets a policy, a mandate or a shorter interval.',
  notAutomatable: 'Cannot be automated because',
  notAutomatableHint: 'With a reason here, the step leaves the ranking.',
  own: 'Own assumptions for this step',
  mayBe: 'Can be automated after all',
  makeImprovement: 'Make improvement',
  makeImprovementOf: (step: string) => `Make improvement: ${step}`,
  ownOf: (step: string) => `Change for ${step}`,

  milestones: 'Where do commit and production lie?',
  milestonesAsk:
    'Steps between commit and production pay off first. Set both to see them as a group of their own.',
  milestoneAsk,
  milestoneStep: 'Step',
  setMilestone: 'Set',

  coverage: 'Automation coverage',
  bySteps: 'of steps from commit to production',
  byTime: 'of process time from commit to production',

  section: 'Automate first',
  place: (place: number, of: number) =>
    of === 1 ? 'The only step left to automate.' : inNumbers`Number ${place} of ${of} steps to automate.`,
  automated: 'Already automated.',
} as const;
