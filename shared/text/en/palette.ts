import { inNumbers } from './inNumbers';

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
