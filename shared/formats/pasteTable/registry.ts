import { listReader } from '../list/listReader';
import { mermaidReader } from '../mermaid/mermaidReader';
import { htmlReader } from './htmlReader';
import { markdownReader } from './markdownReader';
import type { PasteReader } from './pasted';
import { separatedReader, tabReader } from './textReaders';

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
