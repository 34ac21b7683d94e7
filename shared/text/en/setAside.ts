import { inNumbers } from './inNumbers';

/** Changes that could not be read back after a crash. */
export const setAsideWords = {
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
