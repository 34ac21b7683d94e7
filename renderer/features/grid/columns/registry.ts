import { automationColumn, sourceColumn, valueColumn } from './choiceColumns';
import type { Column, ColumnId } from './column';
import { peopleColumn, qualityColumn } from './numberColumns';
import { nameColumn, phaseColumn, teamColumn } from './textColumns';
import { cadenceColumn, timeColumns } from './timeColumns';

/** All columns, in their order. */
export const columns: readonly Column[] = [
  nameColumn,
  ...timeColumns,
  qualityColumn,
  peopleColumn,
  teamColumn,
  phaseColumn,
  automationColumn,
  valueColumn,
  cadenceColumn,
  sourceColumn,
];

/** A column by its id. */
export function columnOf(id: ColumnId): Column {
  const column = columns.find((one) => one.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column;
}
