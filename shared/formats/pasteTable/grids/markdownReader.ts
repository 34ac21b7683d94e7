import type { PasteReader } from '../pasted';
import { markdownGrid } from './markdownGrid';

/** A table of a Markdown text. */
export const markdownReader: PasteReader = ({ text }) => {
  const grid = markdownGrid(text);
  return grid === null ? null : { kind: 'table', grid };
};
