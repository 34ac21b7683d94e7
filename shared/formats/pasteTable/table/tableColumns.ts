import type { TimeUnit } from '../../../time/units';
import { type CellKind, cellKind } from '../cells/cellKinds';
import type { Choices, Meaning } from '../choices';
import type { GridCell } from '../grids/grid';
import { readHeader } from '../words/readHeader';
import { unitMeant } from '../words/unitWords';
import { isUnitRow, unbracketed } from './tableRows';

/** Why a column was taken for what it is. */
export type Ground = 'header' | 'content' | 'order' | 'person';

/** A column as it was understood. */
export interface TableColumn {
  readonly title: string;
  /** Null: a person has to say. */
  readonly meaning: Meaning | null;
  readonly ground: Ground | null;
  /** The unit of bare numbers; null where nobody said. */
  readonly unit: TimeUnit | null;
  /** Another column to the left means the same. */
  readonly twice: Meaning | null;
}

type Rows = readonly (readonly GridCell[])[];

/** What each column means: as a person says, as its heading says, as its cells look. */
export function tableColumns(
  width: number,
  header: readonly GridCell[] | null,
  rows: Rows,
  choices: Choices,
): readonly TableColumn[] {
  const [unitRow] = rows;
  const units = header !== null && unitRow !== undefined && isUnitRow(unitRow) ? unitRow : null;
  const titled = Array.from({ length: width }, (_, at): TableColumn => {
    const title = header?.[at]?.text ?? '';
    const { meaning, unit } = readHeader(title);
    const below = unitMeant(unbracketed(units?.[at]?.text ?? ''));
    const known = meaning === null || meaning === 'unclear' ? null : meaning;
    const said = choices.meanings[at];
    return {
      title,
      meaning: said ?? known ?? (meaning === null && title !== '' ? 'none' : null),
      ground: said === undefined ? (known === null ? null : 'header') : 'person',
      unit: choices.units[at] ?? unit ?? below,
      twice: null,
    };
  });
  const body = units === null ? rows : rows.slice(1);
  const known = header === null ? byContent(titled, body) : withTimesAsked(titled, body);
  return withoutTwins(withName(known, body));
}

/** A column under an unknown heading that is full of times is not dropped unasked. */
function withTimesAsked(columns: readonly TableColumn[], rows: Rows): readonly TableColumn[] {
  return columns.map((column, at): TableColumn => {
    if (column.ground !== null) return column;
    // The numbering that wikis put in front of a table has no heading.
    if (column.title === '' && isCounting(rows, at)) return { ...column, meaning: 'id', ground: 'content' };
    const kind = columnKind(rows, at);
    // Of a column without a cell there is nothing to ask.
    if (column.meaning === null) return kind === 'empty' ? { ...column, meaning: 'none' } : column;
    return column.meaning === 'none' && kind === 'time' ? { ...column, meaning: null } : column;
  });
}

/** The columns of a table without a header, from what their cells look like. */
function byContent(columns: readonly TableColumn[], rows: Rows): readonly TableColumn[] {
  const kinds = columns.map((_, at) => columnKind(rows, at));
  const only = (kind: CellKind) => kinds.filter((one) => one === kind).length;
  const name = kinds.indexOf('text');
  // The order in which people write them; what is told in the preview is a guess.
  const times: readonly Meaning[] = only('time') === 2 ? ['processTime', 'waitTime'] : [];
  let time = 0;
  return columns.map((column, at): TableColumn => {
    if (column.ground === 'person') return column;
    const kind = kinds[at];
    if (kind === 'empty' || kind === undefined) return { ...column, meaning: 'none' };
    if (at === name) return { ...column, meaning: 'name', ground: 'content' };
    if (kind === 'percent' && only('percent') === 1)
      return { ...column, meaning: 'percentCompleteAccurate', ground: 'content' };
    if (kind === 'number' && isCounting(rows, at)) return { ...column, meaning: 'id', ground: 'content' };
    const next = kind === 'time' ? times[time] : undefined;
    if (kind === 'time') time += 1;
    return next === undefined
      ? { ...column, meaning: kind === 'text' ? 'none' : null }
      : { ...column, meaning: next, ground: 'order' };
  });
}

/** With a column for the names of the steps, where no heading says which one it is but the cells do. */
function withName(columns: readonly TableColumn[], rows: Rows): readonly TableColumn[] {
  if (columns.some((column) => column.meaning === 'name')) return columns;
  const distinct = (at: number) => {
    const texts = rows.map((row) => row[at]?.text ?? '').filter((text) => text !== '');
    return texts.length > 0 && new Set(texts).size === texts.length && columnKind(rows, at) === 'text';
  };
  const unknown = columns.flatMap((column, at) =>
    column.ground === null && (column.meaning === 'none' || column.title === '') && distinct(at) ? [at] : [],
  );
  // "Fase" is a phase in one language and a step in another.
  const phases = columns.flatMap((column, at) =>
    column.ground === 'header' && column.meaning === 'phase' && distinct(at) ? [at] : [],
  );
  const [found, ...others] = unknown.length > 0 ? unknown : phases;
  if (found === undefined || (others.length > 0 && found > 1)) return columns;
  return columns.map((column, at) =>
    at === found ? { ...column, meaning: 'name', ground: 'content' } : column,
  );
}

/** A meaning that two columns claim: what a person said goes before, else the left one has it and the other is asked for. */
function withoutTwins(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column, at) => {
    const { meaning, ground } = column;
    if (meaning === null || meaning === 'none') return column;
    const rival = columns.some(
      (other, otherAt) =>
        other.meaning === meaning &&
        otherAt !== at &&
        (ground === 'person'
          ? other.ground === 'person' && otherAt < at
          : other.ground === 'person' || otherAt < at),
    );
    return rival ? { ...column, meaning: null, ground: null, twice: meaning } : column;
  });
}

/** What most cells of a column look like. A number among times is one of them. */
function columnKind(rows: Rows, at: number): CellKind {
  const counts: Record<CellKind, number> = { empty: 0, number: 0, percent: 0, time: 0, text: 0 };
  for (const row of rows) counts[cellKind(row[at]?.text ?? '')] += 1;
  const filled = counts.number + counts.percent + counts.time + counts.text;
  if (filled === 0) return 'empty';
  if (counts.text * 2 > filled) return 'text';
  if (counts.time > 0 && counts.time + counts.number >= counts.percent) return 'time';
  return counts.percent >= counts.number ? 'percent' : 'number';
}

/** Whether the cells are 1, 2, 3 ... */
function isCounting(rows: Rows, at: number): boolean {
  return (
    rows.length > 1 && rows.every((row, index) => (row[at]?.text ?? '').replace(/\.$/, '') === `${index + 1}`)
  );
}
