import { type PointerEvent, useRef } from 'react';
import { columnLayout, setWidth, widthOf } from './columnLayout';
import type { GridColumn } from './columns/column';
import styles from './Grid.module.css';
import { useGridHandle } from './gridHandle';

/** The headings. Their edges are dragged for another width; Alt+Shift+Left and Right do the same for the active column. */
export function GridHead({ columns }: { readonly columns: readonly GridColumn[] }) {
  const { words } = useGridHandle();
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.row}>
        <th scope="col" aria-colindex={1} className={styles.number}>
          {words.grid.row}
        </th>
        {columns.map((column, at) => (
          <th
            key={column.id}
            scope="col"
            aria-colindex={at + 2}
            data-heading={column.id}
            data-align={column.align}
            className={styles.heading}
          >
            <span>{words.grid.columns[column.id]}</span>
            <WidthHandle column={column} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function WidthHandle({ column }: { readonly column: GridColumn }) {
  const held = useRef<{ readonly from: number; readonly width: number } | null>(null);

  function take(event: PointerEvent<HTMLElement>): void {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { from: event.clientX, width: widthOf(column, columnLayout.getState()) };
  }

  return (
    <i
      className={styles.handle}
      aria-hidden="true"
      onPointerDown={take}
      onPointerMove={(event) => {
        if (held.current !== null)
          setWidth(column.id, held.current.width + event.clientX - held.current.from);
      }}
      onPointerUp={() => {
        held.current = null;
      }}
    />
  );
}
