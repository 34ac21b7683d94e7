import type { RangeShape } from '../../simulation/varying';

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
