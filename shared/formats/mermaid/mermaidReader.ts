import { limits } from '../../schema/limits';
import type { FormatReader } from '../format';
import { markdownGrid } from '../pasteTable/grids/markdownGrid';
import { knownHeadings } from '../pasteTable/words/readHeader';
import { mermaidSource, readMermaid } from './readMermaid';

/** A Mermaid flowchart, alone or in a fence of a Markdown text. */
export const mermaidReader: FormatReader = {
  mostBytes: limits.bytes,
  map: null,
  steps: {
    read({ text }) {
      const source = mermaidSource(text);
      if (source === null || (source !== text && hasStepsTable(text))) return null;
      const diagram = readMermaid(source);
      return diagram.ok
        ? { kind: 'diagram', diagram: diagram.value }
        : { kind: 'refused', refusal: diagram.error };
    },
  },
};

/** Whether a table of steps stands beside the diagram: it says more of them. */
function hasStepsTable(text: string): boolean {
  const grid = markdownGrid(text);
  return grid !== null && knownHeadings(grid) >= 2;
}
