import type { WorkingPart } from '../../../metrics/metric';

/** What went into a figure, as heads of columns. */
export const workingParts: Readonly<Record<WorkingPart, string>> = {
  process: 'process time',
  wait: 'wait time',
  cadenceWait: 'wait for next slot',
  flowWait: 'wait on arrow',
  lead: 'lead time',
  percentCompleteAccurate: '%C&A',
  visits: 'visits',
  handoff: 'hand-off',
  automation: 'automated',
  demand: 'demand',
  available: 'available',
  utilisation: 'utilisation',
  people: 'people',
  items: 'WIP',
  inventory: 'wait time by WIP',
  spread: 'high − low',
  measured: 'measured',
  mapped: 'minus lead time on the map',
  numerator: 'work',
  denominator: 'total',
};
