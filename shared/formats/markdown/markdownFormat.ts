import type { FormatOf } from '../format';

/** A Markdown text that carries its map; of others the tables are read. */
export const markdownFormat: FormatOf<'md'> = {
  id: 'md',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown',
  carriesMap: true,
  loadReader: async () => (await import('./markdownReader')).markdownReader,
  loadWriter: async () => (await import('./markdownWriter')).markdownWriter,
};
