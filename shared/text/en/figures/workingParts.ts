import type { WorkingPart } from '../../../metrics/metric';

/** What went into a figure, as heads of columns. */
export const workingParts: Readonly<Record<WorkingPart, string>> = {
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
  utilisation: 'utilisation',
  people: 'people',
  items: 'items',
  inventory: 'wait by stock',
  spread: 'high less low',
  measured: 'measured',
  mapped: 'less what the map says',
  numerator: 'work',
  denominator: 'in all',
};
