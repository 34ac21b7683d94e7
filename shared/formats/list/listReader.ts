import type { PasteReader } from '../pasteTable/pasted';
import { readOutline } from './outline';

/** A list: bullets, numbers, or plain lines. */
export const listReader: PasteReader = ({ text }) => {
  const outline = text.trim() === '' ? null : readOutline(text);
  return outline === null || outline.lines.length === 0 ? null : { kind: 'list', outline };
};
