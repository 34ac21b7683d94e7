import { inNumbers } from '../figures/number';

/** Looking for a word in the map. */
export const findWords = {
  label: 'Find on map',
  placeholder: 'Step, team, owner, note, phase',
  next: 'Next match (F3)',
  previous: 'Previous match (Shift+F3)',
  close: 'Close (Esc)',
  count: (at: number, all: number) => inNumbers`${at} of ${all}`,
  nothing: 'No matches',
  kinds: {
    step: 'Step',
    team: 'Team',
    phase: 'Phase',
    note: 'Note',
    parked: 'Parked note',
    flow: 'Arrow',
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
  placeholder: 'Search commands and steps',
  results: 'Commands and steps',
  count: (entries: number) =>
    entries === 1
      ? '1 result. Arrow keys to choose, Enter to run.'
      : inNumbers`${entries} results. Arrow keys to choose, Enter to run.`,
  nothing: (query: string) => `No results for “${query}”.`,
  hint: '↑ ↓ to choose · Enter to run · Esc to close',
  goTo: (step: string) => `Go to “${step}”`,
  toolbar: 'Tools',
  contextMenu: 'Actions',
};

/** Changes that could not be read back after a crash. */
export const quarantineWords = {
  title: 'Unreadable changes',
  why: 'These changes couldn’t be read after a crash. The map is as it was before them; nothing was deleted.',
  changes: (count: number) => (count === 1 ? '1 change' : inNumbers`${count} changes`),
  when: (date: string) => `found on ${date}`,
  save: 'Save as file',
  delete: 'Delete',
  deleteQuestion: 'Delete permanently?',
  none: 'This map has no unreadable changes.',
  look: 'Show changes',
  fileName: (map: string) => `${map} unreadable changes`,
};
