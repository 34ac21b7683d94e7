import { inNumbers } from '../figures/number';

/** Looking for a word in the map. */
export const findWords = {
  label: 'Find in the map',
  placeholder: 'Step, team, owner, note, phase',
  next: 'Next place (F3)',
  previous: 'Previous place (Shift+F3)',
  close: 'Close (Esc)',
  count: (at: number, all: number) => inNumbers`${at} of ${all}`,
  nothing: 'Nothing found',
  kinds: {
    step: 'Step',
    team: 'Team',
    phase: 'Phase',
    note: 'Note',
    parked: 'Parked note',
    flow: 'Flow',
    improvement: 'Improvement',
    owner: 'Owner',
  },
  /** What was found, where it is no more than the name of the step. */
  found: (kind: string, text: string) => `${kind}: ${text}`,
  said: (at: number, all: number, what: string) => inNumbers`${at} of ${all}. ${what}`,
};

/** The list of all commands that opens over the map, the toolbar, and the menu of a right click. */
export const paletteWords = {
  title: 'All commands',
  placeholder: 'Type a command or the name of a step',
  results: 'Commands and steps',
  count: (entries: number) =>
    entries === 1
      ? 'One line. Arrows choose, Enter does it.'
      : inNumbers`${entries} lines. Arrows choose, Enter does it.`,
  nothing: (query: string) => `Nothing is called “${query}”.`,
  hint: '↑ ↓ choose · Enter does it · Esc leaves',
  goTo: (step: string) => `Go to “${step}”`,
  toolbar: 'Tools',
  contextMenu: 'What can be done here',
};

/** Changes that could not be read back after a crash. */
export const quarantineWords = {
  title: 'Changes set aside',
  why: 'After a crash these changes could not be read back. The map is as it was before them; nothing was deleted.',
  changes: (count: number) => (count === 1 ? 'One change' : inNumbers`${count} changes`),
  when: (date: string) => `set aside on ${date}`,
  save: 'Save as file',
  delete: 'Delete',
  deleteQuestion: 'Delete for good?',
  none: 'Nothing is set aside for this map.',
  look: 'Look at them',
  fileName: (map: string) => `${map} changes set aside`,
};
