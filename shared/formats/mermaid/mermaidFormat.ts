import type { FormatOf } from '../format';

/** A Mermaid flowchart. */
export const mermaidFormat: FormatOf<'mmd'> = {
  id: 'mmd',
  extensions: ['mmd', 'mermaid'],
  mediaType: 'text/vnd.mermaid',
  carriesMap: false,
  loadReader: async () => (await import('./mermaidReader')).mermaidReader,
  loadWriter: null,
};
