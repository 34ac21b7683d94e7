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
    backwards: 'Backwards',
  },
  questions: {
    details: 'What is this?',
    findings: 'Where is the time, and why?',
    improvements: 'What do we change?',
    measures: 'Did it work?',
  },
  /** The bar between the map and the panel. */
  splitter: 'Width of the side panel',
  loading: 'Opening …',
  /** Where the engine in its worker broke. */
  failed: (reason: string) => `This could not be worked out. The engine said: ${reason}`,
  unnamed: 'Unnamed step',
  showAll: (count: string) => `Show all ${count}`,
  /** For a list of which only the first are shown. */
  showFewer: 'Show fewer',
  stepOnMap: (name: string) => `${name}: show on the map`,
} as const;

/** The panel of capacity. */
export const capacityWords = {
  heading: 'Can it keep up with demand?',
  constraint: (step: string, used: string) =>
    `${step} is the constraint: the demand takes ${used} of its time.`,
  overloaded: (step: string, used: string) =>
    `It cannot: the demand asks for ${used} of the time of ${step}, the constraint.`,
  notKnown: 'Not known yet.',
  noClaim: (step: string, wait: string) =>
    `The longest wait is in front of ${step}: ${wait}. That is no claim about its capacity.`,
  perItem: 'for each item',
  timesItsWork: 'times its own work',
  staffed: (people: string) => `${people} on the map`,
  counted: 'as counted',
  byLaw: 'by Little’s law',
  littlesLaw: 'Little’s law',
  byStock: 'how long the stock lasts',
  steps: 'Step by step',
  step: 'Step',
  utilisation: 'Used',
  people: 'People',
  needed: 'Needed',
} as const;

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [inNumbers`${count} ${count === 1 ? one : several}`];
}

/** The panel of findings. */
export const findingsPanelWords = {
  heading: 'What stands out',
  counts: (errors: number, warnings: number, advice: number) => {
    const all = counted(errors + warnings + advice, 'finding', 'findings').join('');
    const grave = [...counted(errors, 'error', 'errors'), ...counted(warnings, 'warning', 'warnings')];
    return grave.length === 0 ? all : `${all}: ${grave.join(', ')}`;
  },
  nothing: 'No findings. That does not mean the value stream is fine; ask the people who work in it.',
  takeFromStock: 'Take waits from the stock',
  tryThis: 'Try this:',
  hint: 'Press Enter to show the steps on the map.',
  causes: {
    /** The list below a finding. */
    heading: 'Causes',
    listOf: (finding: string) => `Causes of: ${finding}`,
    one: (position: number) => `Cause ${position}`,
    add: 'Note a cause',
    addTo: (finding: string) => `Note a cause: ${finding}`,
    placeholder: 'Why does this happen?',
    addHint: 'Enter keeps it, Escape closes.',
    remove: (text: string) => `Delete the cause ${text}`,
    /** Causes whose finding the map no longer shows. */
    others: 'Causes noted earlier',
    othersHint: 'The map no longer shows the findings that they were noted for.',
  },
} as const;

const shapes: Readonly<Record<RangeShape, string>> = { triangular: 'triangular', pert: 'PERT' };

/** The panel of the simulated lead time. */
export const forecastWords = {
  heading: 'How long could it take?',
  says: (half: string, most: string) => `Half of the items arrive within ${half}, 85 of 100 within ${most}.`,
  sameForAll: (time: string) =>
    `Every item takes ${time}: no time of the map varies. Enter a time as a range, such as 3-5d, to see a spread.`,
  lacking: 'Not known yet.',
  working: 'Working it out …',
  stoppedEarly: 'Not worked out.',
  servedOnly: (share: string) => `Of the items that are served: ${share} of all.`,

  percentile: (percent: number) => `P${percent}`,
  percentileBelow: (percent: number) => `${percent} of 100 within`,
  percentileDefinition: (percent: number) =>
    `${percent} of 100 items take at most so long until the customer is served, rework included.`,
  percentileFormula:
    'Items are sent through the map one by one: each draws its times from their ranges, its alternatives and its rework from their shares. The lead times are put in order, and the value at that place is taken, interpolated between neighbours.',
  mean: 'Mean',
  meanDefinition: 'How long an item takes on average, rework included.',
  onAverage: 'on average',
  meanFormula:
    'Sum of the simulated lead times ÷ runs. Its standard error is the spread of the lead times ÷ √runs: two of three simulations with other seeds come that near to the true mean.',
  runs: 'Runs',
  seed: 'Seed',
  seedHint: 'the same seed gives the same figures',
  notASeed: 'A whole number from 0 to 4294967295.',
  shape: 'Ranges are read as',
  shapes,
  standardError: 'Standard error of the mean',
  madeOf: (runs: string, seed: string, shape: string) => `${runs} runs, seed ${seed}, ${shape} ranges`,

  running: (done: string, runs: string) => `${done} of ${runs} items`,
  cancel: 'Cancel',
  stopped: 'Stopped.',
  again: 'Run it',
  stale: 'Of the map before the last change.',

  histogram: (low: string, high: string) => `Lead times of the items, from ${low} to ${high}`,
  withRework: 'With rework',
  exact: 'exact',
  simulated: 'simulated',
  simulatedNote: 'Simulated.',
  simulatedWithError: (error: string) => `Simulated, standard error ${error}.`,
  simulatedBecause:
    'Simulated: rework or a range beside work in parallel has no exact formula, as the mean of the longer of two is more than the longer of two means.',
  simulatedCoarsely: (steps: string) =>
    `An item goes through ${steps} steps on average: simulating it down to an error of 1% would take too long.`,
  noRework: 'No rework on this map.',
  criticality: 'How often a step decides the lead time',
  criticalityDefinition:
    'The share of the simulated items on whose longest way the step lay: criticality. Saving time there helps so often.',
  alwaysSame:
    'It is the same for every item: the steps on the longest way decide it every time, the others never.',
  sources: 'What the lead time rests on',
  ofLeadTime: 'of the lead time',
  betweenVoices: 'between the opinions',
  twoVoices: 'Where opinions differ',
  noDispute: 'Every time on the way is one value; nobody gave a range.',
} as const;

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

/** What stands in the place of a part of the screen that failed. */
export const brokenWords = {
  panel: 'This panel stopped working. Your map is safe. Switch to another panel and come back.',
  dialog: 'This dialog stopped working',
  part: 'This part stopped working.',
  /** Below either. */
  safe: 'Your map is safe, and you can keep working on it.',
} as const;
