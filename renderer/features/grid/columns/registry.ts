import { automationColumn, sourceColumn, valueColumn } from './choiceColumns';
import type { ColumnId, GridColumn } from './column';
import { peopleColumn, qualityColumn } from './numberColumns';
import { laneColumn, nameColumn, teamColumn } from './textColumns';
import { cadenceColumn, timeColumns } from './timeColumns';

/** All columns, in their order. */
export const columns: readonly GridColumn[] = [
  nameColumn,
  ...timeColumns,
  qualityColumn,
  peopleColumn,
  teamColumn,
  laneColumn,
  automationColumn,
  valueColumn,
  cadenceColumn,
  sourceColumn,
];

/** A column by its id. */
export function gridColumnOf(id: ColumnId): GridColumn {
  const column = columns.find((one) => one.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column;
}
