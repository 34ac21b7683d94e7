import type { TimeUnit } from '../../../time/units';
import { columnOf } from '../../stepsTable/columns';
import type { PastedGrid } from '../grids/grid';
import type { Pasted } from '../pasted';
import { type HeaderMeaning, headerMeaning } from './headerWords';
import { unitMeant } from './unitWords';

/** A heading, taken apart. */
export interface HeaderReading {
  readonly meaning: HeaderMeaning;
  /** The unit of bare numbers below it. */
  readonly unit: TimeUnit | null;
}

/**
 * Understands a heading such as `PT (min)`, `Wartezeit [h]`, `Wait in days`, `Attente, jours`, `Durata min`. Brackets
 * with something else in them (`Wait (estimated)`) say nothing of the column.
 */
export function readHeader(text: string): HeaderReading {
  const title = text.replace(/\s+/gu, ' ').trim();
  const whole = headerMeaning(title);
  if (whole !== null) return { meaning: whole, unit: unitMeant(title) };
  const [, before = '', inside = ''] = /^(.*?)\s*[([{]([^()[\]{}]*)[)\]}]\s*:?$/u.exec(title) ?? [];
  const bare = headerMeaning(before);
  if (bare !== null) return { meaning: bare, unit: unitMeant(inside.replace(/^in\s+/iu, '')) };
  const tail = /^(.*\S?)\s*(?:[\s,/–-]|\b(?:in|en|em)\s)\s*([\p{L}.]+(?: [\p{L}.]+)?)$/iu.exec(title);
  for (const [, start = '', end = ''] of [tail, /^(.*\S)\s+([\p{L}.]+)$/u.exec(title)].filter(
    (m) => m !== null,
  )) {
    const unit = unitMeant(end);
    const meaning = headerMeaning(start.replace(/[\s,/–-]+(?:in|en|em)?$/iu, ''));
    if (unit !== null && meaning !== null) return { meaning, unit };
  }
  return { meaning: null, unit: null };
}

/** The most headings of a step that any of the first rows of a table has. */
export function knownHeadings({ rows }: PastedGrid): number {
  const counts = rows.slice(0, 15).map((row) => row.filter(({ text }) => isKnown(text)).length);
  return Math.max(0, ...counts);
}

/** Whether a table is surely one of steps: texts and pages have tables of many other things. */
export function isOfSteps(pasted: Pasted): boolean {
  return pasted.kind === 'table' && knownHeadings(pasted.grid) >= 2;
}

function isKnown(title: string): boolean {
  return readHeader(title).meaning !== null || columnOf(title) !== null;
}
