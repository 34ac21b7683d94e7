import { inNumbers } from './inNumbers';

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
