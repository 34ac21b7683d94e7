import { listReader } from '../list/listReader';
import { mermaidReader } from '../mermaid/mermaidReader';
import { htmlReader } from './grids/htmlReader';
import { markdownReader } from './grids/markdownReader';
import { separatedReader, tabReader } from './grids/textReaders';
import type { PasteReader } from './pasted';

/**
 * What can be pasted. The form that says most goes first: HTML knows spans and what is hidden, a text does not; and
 * anything with lines is a list, where it is nothing else.
 */
export const pasteReaders: readonly PasteReader[] = [
  htmlReader,
  mermaidReader,
  markdownReader,
  tabReader,
  separatedReader,
  listReader,
];
