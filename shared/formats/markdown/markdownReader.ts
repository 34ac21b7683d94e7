import { longestPicture } from '../../picture/svg/mapElement';
import type { FormatReader } from '../format';
import { markdownGrid } from '../pasteTable/grids/markdownGrid';
import { isOfSteps } from '../pasteTable/words/readHeader';
import { openCarried } from '../vsmap/vsmapText';
import { hasMapComment, mapOfMarkdown } from './mapInMarkdown';
import { readMarkdownTable } from './readMarkdownTable';

/** A Markdown text that carries its map. Of others the table is read. */
export const markdownReader: FormatReader = {
  mostBytes: longestPicture,
  map: {
    recognises: ({ text }) => text !== null && hasMapComment(text),
    read: ({ text }) => openCarried(mapOfMarkdown(text ?? ''), 'md'),
  },
  steps: {
    read({ text }) {
      const grid = markdownGrid(text);
      return grid === null ? null : { kind: 'table', grid };
    },
    isSure: isOfSteps,
    exact(text, id) {
      const read = readMarkdownTable(text, id);
      if (!read?.ok) return null;
      return { ...read.value, source: 'md', readOnly: false, around: {}, vsmap: null };
    },
  },
};
