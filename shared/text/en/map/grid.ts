import { inNumbers } from '../figures/number';

/** The grid of the steps: columns, what was understood of what was typed, and what is told of it. */
export const gridWords = {
  label: 'Steps',
  /** Read once when the grid is entered. */
  help: 'Type or press Enter to edit. Tab and arrows move. Ctrl+Enter adds a step below. Escape leaves the grid.',

  columns: {
    name: 'Name',
    processTime: 'Process time',
    waitTime: 'Wait',
    leadTime: 'Lead time',
    percentCompleteAccurate: '%C&A',
    people: 'People',
    team: 'Team',
    phase: 'Phase',
    automationLevel: 'Automation',
    valueClass: 'Value class',
    every: 'Cadence',
    source: 'Source',
  },
  row: 'No.',
  unnamed: 'Unnamed step',
  newLine: 'New step: Code review 30m / 2d 90%',

  sources: { estimated: 'Estimated', voted: 'Voted', measured: 'Measured' },
  mixed: 'Mixed',

  tools: 'Rows and columns',
  insert: 'Insert step',
  insertDetail: 'below the selected one',
  remove: 'Delete steps',
  chooseColumns: 'Columns',

  /** What a line of free text was understood as, in one row. */
  line: {
    processTime: (time: string) => `work ${time}`,
    waitTime: (time: string) => `waits ${time}`,
    leadTime: (time: string) => `lead time ${time}`,
    every: (time: string) => `every ${time}`,
    percentCompleteAccurate: (share: string) => `${share} right`,
    people: (count: string) => (count === '1' ? '1 person' : `${count} people`),
    team: (team: string) => `team ${team}`,
    phase: (phase: string) => `phase ${phase}`,
    newPhase: (phase: string) => `new phase ${phase}`,
    left: (figures: string) => `left in the name, as it could mean several things: ${figures}`,
    separator: ' · ',
  },
  newPhase: (phase: string) => `new phase “${phase}”`,

  wrong: {
    people: 'A number above 0, such as 2 or 2.5.',
    oneOf: (choices: string) => `One of: ${choices}.`,
    several: (choices: string) => `That could be ${choices}.`,
    nothingToSource: 'A source needs a time or a %C&A to belong to.',
  },

  said: {
    added: (name: string) => `${name} added.`,
    removed: (steps: number) => (steps === 1 ? '1 step deleted.' : inNumbers`${steps} steps deleted.`),
    filled: (cells: number) => (cells === 1 ? '1 cell filled.' : inNumbers`${cells} cells filled.`),
    pasted: (cells: number, wrong: number) =>
      wrong === 0
        ? inNumbers`${cells} cells pasted.`
        : inNumbers`${cells} cells pasted, ${wrong} not understood.`,
    notUnderstood: (reason: string) => `Not understood: ${reason}`,
    leaving: 'Tab leaves the grid.',
  },
} as const;

/** Canvas and grid side by side. */
export const paneWords = {
  splitter: 'Room of the map beside the grid',
} as const;
