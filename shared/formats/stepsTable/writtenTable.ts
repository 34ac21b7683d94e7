import type { MapDocument } from '../../model/mapDocument';
import { type ColumnName, columnNames } from './columns';
import { stepsTable } from './stepsTable';

/** The headings of the columns, as people read them. */
export type ColumnTitles = Readonly<Record<ColumnName, string>>;

/** Where a step stands and where a value comes from goes with the map file only. */
const notForPeople: ReadonlySet<ColumnName> = new Set(['sources', 'place']);

const columns = columnNames.filter((name) => !notForPeople.has(name));

/** Ids stand in the table where flows name them. */
const flowColumns: readonly ColumnName[] = ['next', 'rework', 'information'];

/** The steps of a map as people see them in a table: under headings of their language, without empty columns. */
export interface WrittenTable {
  readonly columns: readonly ColumnName[];
  readonly header: readonly string[];
  /** Cells as they are: nothing is escaped. */
  readonly rows: readonly (readonly string[])[];
}

export function writtenTable(part: MapDocument, titles: ColumnTitles): WrittenTable {
  const { rows } = stepsTable(part);
  const branches = rows.some((row) => flowColumns.some((name) => row[name] !== ''));
  const shown = columns.filter((name) =>
    name === 'id' ? branches : name === 'name' || rows.some((row) => row[name] !== ''),
  );
  return {
    columns: shown,
    header: shown.map((name) => titles[name]),
    rows: rows.map((row) => shown.map((name) => row[name])),
  };
}
