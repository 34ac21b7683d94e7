import { inNumbers } from './inNumbers';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** The panel of what to automate first, and its part of the details of a step. */
export const automatePanelWords = {
  heading: 'What to automate first',
  /** One sentence before the list. */
  startWith: (step: string, saved: string) => `Start with ${step}: an item arrives ${saved} earlier.`,
  /** Where fewer items come back too, a month. */
  startAgainstRework: (step: string, saved: string, fewer: string) =>
    `Start with ${step}: an item arrives ${saved} earlier, and ${fewer} fewer a month come back.`,
  startWithout: (step: string) => `Start with ${step}.`,
  allAutomated: 'Every step is automated already.',
  notYet: 'Not known yet.',
  saved: (time: string) => `−${time}`,
  savedBelow: 'lead time',
  nothingSaved: 'nothing',
  unknown: '–',
  before: 'Lead time of the map',
  after: 'With the step automated',
  labourPerItem: 'Labour saved an item',
  reworkPerItem: 'Rework avoided an item',
  assumptions: 'What is taken for granted',
  assumptionsAsk: 'What is left when a machine does it:',
  processFactor: 'Process time left',
  waitFactor: 'Wait left',
  accuracy: '%C&A',
  reworkFactor: 'Rework left',
  percent: 'in percent',
  notAPercent: 'A number from 0 to 100.',
  reset: 'As it was',

  coverage: 'How much is automated',
  bySteps: 'of the steps to production',
  byTime: 'of the work to production',

  section: 'Automate first',
  place: (place: number, of: number) =>
    of === 1
      ? 'The only step that is not automated.'
      : inNumbers`The ${ordinals[place - 1] ?? inNumbers`${place}th`} of ${of} steps to automate.`,
  automated: 'It is automated already.',
} as const;
