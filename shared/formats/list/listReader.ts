import { limits } from '../../schema/limits';
import type { FormatReader } from '../format';
import type { Pasted } from '../pasteTable/pasted';
import { readOutline } from './outline';
import { readListLine } from './stepOfLine';

/** A list: bullets, numbers, or plain lines. */
export const listReader: FormatReader = {
  mostBytes: limits.bytes,
  map: null,
  steps: {
    read({ text }) {
      const outline = text.trim() === '' ? null : readOutline(text);
      return outline === null || outline.lines.length === 0 ? null : { kind: 'list', outline };
    },
    isSure: saysThatItIsOne,
  },
};

/** So many lines tell what a text is. */
const looked = 200;

/** Any text has lines: those of a list have marks, or most of them have the figures of a step. */
function saysThatItIsOne(pasted: Pasted): boolean {
  if (pasted.kind !== 'list') return false;
  const { marked, lines } = pasted.outline;
  if (lines.length < 2) return false;
  const top = lines.slice(0, looked);
  const telling = top.filter(({ text }) => readListLine(text).understood.length > 0);
  return marked || telling.length * 2 > top.length;
}
