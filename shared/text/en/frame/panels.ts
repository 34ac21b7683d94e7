import type { AutomationColumn } from '../../../advice/automation/automationOrder';
import type { Milestone } from '../../../model/step';
import type { RangeShape } from '../../../simulation/draws/varying';
import { inNumbers } from '../figures/number';

/** The panels beside the map: each answers one question. */
export const sideWords = {
  label: 'Side panel',
  tabs: {
    details: 'Details',
    findings: 'Findings',
    improvements: 'Improvements',
    measures: 'Measures',
    parkingLot: 'Parking lot',
    backwards: 'Map backwards',
  },
  questions: {
    details: 'What is this?',
    findings: 'Where is the time, and why?',
    improvements: 'What do we change?',
    measures: 'Did it work?',
  },
  /** The bar between the map and the panel. */
  splitter: 'Side panel width',
  loading: 'Opening…',
  /** Where the engine in its worker broke. */
  failed: (reason: string) => `This couldn’t be calculated: ${reason}`,
  unnamed: 'Unnamed step',
  showAll: (count: string) => `Show all ${count}`,
  /** For a list of which only the first are shown. */
  showFewer: 'Show fewer',
  stepOnMap: (name: string) => `Show ${name} on map`,
} as const;

/** The panel of capacity. */
export const capacityWords = {
  heading: 'Can it keep up with demand?',
  constraint: (step: string, used: string) =>
    `Yes. Demand takes ${used} of the available time at ${step}, the constraint.`,
  overloaded: (step: string, used: string) =>
    `No. Demand would take ${used} of the available time at ${step}, the constraint.`,
  notKnown: 'Not enough data yet.',
  noClaim: (step: string, wait: string) =>
    `The longest wait is before ${step}: ${wait}. This does not tell whether it is overloaded.`,
  perItem: 'per item',
  timesItsWork: 'times the process time',
  staffed: (people: string) => `${people} on the map`,
  counted: 'counted',
  byLaw: 'expected by Little’s law',
  littlesLaw: 'Little’s law',
  byStock: 'time to work off the WIP',
  steps: 'By step',
  step: 'Step',
  utilisation: 'Utilisation',
  people: 'People',
  needed: 'Needed',
} as const;

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [inNumbers`${count} ${count === 1 ? one : several}`];
}

/** The panel of findings. */
export const findingsPanelWords = {
  heading: 'Findings',
  counts: (errors: number, warnings: number, advice: number) => {
    const all = counted(errors + warnings + advice, 'finding', 'findings').join('');
    const grave = [...counted(errors, 'error', 'errors'), ...counted(warnings, 'warning', 'warnings')];
    return grave.length === 0 ? all : `${all}: ${grave.join(', ')}`;
  },
  nothing: 'No findings. That does not mean the value stream is fine; ask the people who work in it.',
  takeFromStock: 'Use WIP to fill in wait times',
  tryThis: 'Try this:',
  hint: 'Press Enter to show the steps on the map.',
  causes: {
    /** The list below a finding. */
    heading: 'Causes',
    listOf: (finding: string) => `Causes of: ${finding}`,
    one: (position: number) => `Cause ${position}`,
    add: 'Add cause',
    addTo: (finding: string) => `Add cause: ${finding}`,
    placeholder: 'Why does this happen?',
    addHint: 'Enter to save, Esc to close.',
    remove: (text: string) => `Delete cause ${text}`,
    /** Causes whose finding the map no longer shows. */
    others: 'Earlier causes',
    othersHint: 'The findings they belong to no longer appear on the map.',
  },
} as const;

const shapes: Readonly<Record<RangeShape, string>> = { triangular: 'triangular', pert: 'PERT' };

/** The panel of the simulated lead time. */
export const forecastWords = {
  heading: 'How long could it take?',
  says: (half: string, most: string) => `Half of the items arrive within ${half}, 85% within ${most}.`,
  sameForAll: (time: string) =>
    `Every item takes ${time}, because no time on the map varies. Enter a range, such as 3-5d, to see a distribution.`,
  lacking: 'Not enough data yet.',
  working: 'Simulating…',
  stoppedEarly: 'Simulation stopped.',
  servedOnly: (share: string) => `Based on the ${share} of items that reach the customer.`,

  percentile: (percent: number) => `P${percent}`,
  percentileBelow: (percent: number) => `${percent}% within`,
  percentileDefinition: (percent: number) =>
    `${percent}% of items reach the customer within this time, rework included.`,
  percentileFormula:
    'Each simulated item draws its times from the ranges, and its alternatives and rework from the shares. The lead times are sorted; the value at this position counts, interpolated between neighbours.',
  mean: 'Mean',
  meanDefinition: 'Average time for an item to reach the customer, rework included.',
  onAverage: 'on average',
  meanFormula:
    'Sum of simulated lead times ÷ runs. Standard error = standard deviation ÷ √runs; two out of three simulations come that close to the true mean.',
  runs: 'Runs',
  seed: 'Seed',
  seedHint: 'the same seed gives the same figures',
  notASeed: 'Enter a whole number from 0 to 4294967295.',
  shape: 'Distribution for ranges',
  shapes,
  standardError: 'Standard error of the mean',
  madeOf: (runs: string, seed: string, shape: string) => `${runs} runs, seed ${seed}, ${shape} ranges`,

  running: (done: string, runs: string) => `${done} of ${runs} items`,
  cancel: 'Cancel',
  stopped: 'Stopped.',
  again: 'Run simulation',
  stale: 'From before the last change to the map.',

  histogram: (low: string, high: string) => `Item lead times, from ${low} to ${high}`,
  withRework: 'With rework',
  exact: 'exact',
  simulated: 'simulated',
  simulatedNote: 'Simulated.',
  simulatedWithError: (error: string) => `Simulated, standard error ${error}.`,
  simulatedBecause: 'Simulated: there’s no exact formula when rework or ranges meet parallel work.',
  simulatedCoarsely: (steps: string) =>
    `An item goes through ${steps} steps on average; simulating to an error of 1% would take too long.`,
  noRework: 'No rework on this map.',
  criticality: 'How often a step is on the critical path',
  criticalityDefinition:
    'The share of simulated items with the step on their critical path. That’s how often saving time there helps.',
  alwaysSame: 'The critical path is the same for every item.',
  sources: 'Where the lead time figures come from',
  ofLeadTime: 'of the lead time',
  betweenVoices: 'between estimates',
  twoVoices: 'Where estimates differ',
  noDispute: 'No time on the critical path is a range.',
} as const;

const columns: Readonly<Record<AutomationColumn, string>> = {
  leadTime: 'Lead time saved',
  workAlone: 'Work only',
  labour: 'Labour per month',
  rework: 'Rework per month',
};

const milestoneAsk: Readonly<Record<Milestone, string>> = {
  commit: 'Code committed when this ends',
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
  before: 'Current lead time',
  after: 'With this step changed',
  labourPerItem: 'Labour saved per item',
  reworkPerItem: 'Rework avoided per item',

  assumptions: 'Assumptions',
  assumptionsAsk: 'What remains after automation:',
  processFactor: 'Process time remaining',
  waitFactor: 'Wait time remaining',
  accuracy: '%C&A',
  reworkFactor: 'Rework remaining',
  percent: 'in percent',
  notAPercent: 'Enter a number from 0 to 100.',
  reset: 'Reset to defaults',

  /** What a person can say of one step. */
  ofStep: 'Change for this step',
  decision: 'A decision is made here',
  decisionHint: 'A decision isn’t automated: it gets a policy, a mandate or a shorter cadence.',
  notAutomatable: 'Can’t be automated because',
  notAutomatableHint: 'Steps with a reason leave the ranking.',
  own: 'Own assumptions for this step',
  mayBe: 'Allow automation again',
  makeImprovement: 'Create improvement',
  makeImprovementOf: (step: string) => `Create improvement: ${step}`,
  ownOf: (step: string) => `Change for ${step}`,

  milestones: 'Where are commit and production?',
  milestonesAsk:
    'Steps between commit and production pay off first. Set both to see them as a separate group.',
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

/** What stands in the place of a part of the screen that failed. */
export const brokenWords = {
  panel: 'This panel stopped working. Your map is safe. Switch to another panel and come back.',
  dialog: 'This dialog stopped working',
  part: 'This part stopped working.',
  /** Below either. */
  safe: 'Your map is safe, and you can keep working on it.',
} as const;
