import { memo } from 'react';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Step, StepId } from '#shared/model/step';
import { countRender } from '../../editor/countRender';
import { joinClasses } from '../../ui/joinClasses';
import { CellEditor } from './CellEditor';
import type { ColumnId, GridColumn } from './columns/column';
import styles from './Grid.module.css';
import { useGridHandle } from './gridHandle';
import { cellKey, newRow, type Wrong } from './gridStore';
import { gridRowHeight } from './rowsInView';

interface GridRowProps {
  readonly id: StepId;
  readonly index: number;
  /** Null in the row of the next step. */
  readonly step: Step | null;
  /** Calendar and phases are read from it; other changes of it are no reason to render. */
  readonly document: MapDocument;
  readonly columns: readonly GridColumn[];
  readonly wrong: ReadonlyMap<string, Wrong>;
  /** The column of the active cell, if it is in this row. */
  readonly active: ColumnId | null;
  /** Whether the active cell is being edited. */
  readonly editing: boolean;
  /** The selected columns, by index; -1 for none. */
  readonly left: number;
  readonly right: number;
  /** Id of what explains the active cell. */
  readonly tip: string;
}

/** The number of the row in which the next step is typed: it has none yet. */
const newSign = '+';

export const GridRow = memo(Row, isSame);

function Row({ id, index, step, document, columns, wrong, active, editing, left, right, tip }: GridRowProps) {
  countRender('gridRow');
  const { words } = useGridHandle();
  return (
    <tr
      aria-rowindex={index + 2}
      className={joinClasses(
        styles.row,
        styles.data,
        left >= 0 && styles.chosen,
        id === newRow && styles.next,
      )}
      style={{ top: index * gridRowHeight }}
    >
      <th scope="row" aria-colindex={1} data-row={id} className={styles.number}>
        {id === newRow ? newSign : index + 1}
      </th>
      {columns.map((column, at) => {
        const isActive = column.id === active;
        const stored = step === null ? '' : column.read(step, { document, words });
        const found = wrong.get(cellKey({ row: id, column: column.id }));
        const trouble = found?.stored === stored ? found : null;
        const edited = isActive && editing;
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of a grid take the focus.
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={at >= left && at <= right}
            aria-invalid={trouble !== null || undefined}
            aria-describedby={isActive && trouble !== null && !edited ? tip : undefined}
            tabIndex={isActive && !edited ? 0 : -1}
            data-focus={isActive && !edited ? '' : undefined}
            data-row={id}
            data-column={column.id}
            data-align={column.align}
            className={joinClasses(
              styles.cell,
              isActive && styles.active,
              trouble !== null && styles.wrong,
              trouble === null && step !== null && isFaint(column, step) && styles.faint,
            )}
          >
            {edited ? (
              <CellEditor tip={tip} column={column} name={step?.name ?? ''} />
            ) : (
              <span
                className={joinClasses(styles.text, id === newRow && styles.open)}
                title={(trouble?.text ?? stored) || undefined}
              >
                {textOf(trouble?.text ?? stored)}
              </span>
            )}
          </td>
        );

        function textOf(text: string) {
          if (text !== '' || column.id !== 'name') return text;
          return (
            <span className={styles.hint}>{id === newRow ? words.grid.newLine : words.grid.unnamed}</span>
          );
        }
      })}
    </tr>
  );
}

function isFaint(column: GridColumn, step: Step): boolean {
  return (column.derived?.(step) ?? false) || (column.faint?.(step) ?? false);
}

function isSame(before: GridRowProps, after: GridRowProps): boolean {
  const { document: old, columns: oldColumns, ...oldRest } = before;
  const { document, columns, ...rest } = after;
  if (old.calendar !== document.calendar || old.lanes !== document.lanes) return false;
  if (oldColumns.length !== columns.length || oldColumns.some((column, at) => column !== columns[at]))
    return false;
  return Object.entries(oldRest).every(([name, value]) => Object.is(value, rest[name as keyof typeof rest]));
}
