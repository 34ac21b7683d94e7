import { columnOf } from '../csv/columns';
import type { Grid } from './grid';
import { readHeader } from './readHeader';

/** The most headings of a step that any of the first rows of a table has. */
export function knownHeadings({ rows }: Grid): number {
  const counts = rows.slice(0, 15).map((row) => row.filter(({ text }) => isKnown(text)).length);
  return Math.max(0, ...counts);
}

function isKnown(title: string): boolean {
  return readHeader(title).meaning !== null || columnOf(title) !== null;
}
