import { inNumbers } from '../figures/number';

/** The grid of the steps: columns, what was understood of what was typed, and what is told of it. */
export const gridWords = {
  label: 'Steps',
  /** Read once when the grid is entered. */
  help: 'Type or press Enter to edit. Tab and arrow keys to move, Ctrl+Enter to add a step below, Esc to leave the grid.',

  columns: {
    name: 'Name',
    processTime: 'Process time',
    waitTime: 'Wait time',
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
  newLine: 'Add a step, e.g. Code review 30m / 2d 90%',

  sources: { estimated: 'Estimated', voted: 'Voted', measured: 'Measured' },
  mixed: 'Mixed',

  tools: 'Rows and columns',
  insert: 'Add step',
  insertDetail: 'below the selected step',
  remove: 'Delete steps',
  chooseColumns: 'Columns',

  /** What a line of free text was understood as, in one row. */
  line: {
    processTime: (time: string) => `process time ${time}`,
    waitTime: (time: string) => `wait ${time}`,
    leadTime: (time: string) => `lead time ${time}`,
    every: (time: string) => `every ${time}`,
    percentCompleteAccurate: (share: string) => `${share} %C&A`,
    people: (count: string) => (count === '1' ? '1 person' : `${count} people`),
    team: (team: string) => `team ${team}`,
    phase: (phase: string) => `phase ${phase}`,
    newPhase: (phase: string) => `new phase ${phase}`,
    left: (figures: string) => `kept in the name because ambiguous: ${figures}`,
    separator: ' · ',
  },
  newPhase: (phase: string) => `new phase “${phase}”`,

  wrong: {
    people: 'Enter a number above 0, such as 2 or 2.5.',
    oneOf: (choices: string) => `Choose one of: ${choices}.`,
    several: (choices: string) => `Ambiguous: this could be ${choices}.`,
    nothingToSource: 'A source needs a time or a %C&A.',
  },

  said: {
    added: (name: string) => `Added ${name}.`,
    removed: (steps: number) => (steps === 1 ? 'Deleted 1 step.' : inNumbers`Deleted ${steps} steps.`),
    filled: (cells: number) => (cells === 1 ? 'Filled 1 cell.' : inNumbers`Filled ${cells} cells.`),
    pasted: (cells: number, wrong: number) => {
      const pasted = cells === 1 ? 'Pasted 1 cell' : inNumbers`Pasted ${cells} cells`;
      return wrong === 0 ? `${pasted}.` : inNumbers`${pasted}; ${wrong} couldn’t be read.`;
    },
    notUnderstood: (reason: string) => `Couldn’t read this: ${reason}`,
    leaving: 'Press Tab to leave the grid.',
  },
} as const;

/** Canvas and grid side by side. */
export const paneWords = {
  splitter: 'Resize map and grid',
} as const;
