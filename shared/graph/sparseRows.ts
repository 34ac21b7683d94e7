/** Rows of a sparse matrix, written one after the other in any order. */
export interface SparseRows {
  readonly start: Int32Array;
  readonly end: Int32Array;
  count: number;
  column: Int32Array;
  value: Float64Array;
}

export function makeRows(size: number, room: number): SparseRows {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    count: 0,
    column: new Int32Array(room),
    value: new Float64Array(room),
  };
}

/** Makes room for so many more entries. */
export function reserve(rows: SparseRows, more: number): void {
  const wanted = rows.count + more;
  if (wanted <= rows.value.length) return;
  const room = Math.max(wanted, 2 * rows.value.length);
  const column = new Int32Array(room);
  const value = new Float64Array(room);
  column.set(rows.column);
  value.set(rows.value);
  rows.column = column;
  rows.value = value;
}

/** Arrows between steps with their weights, sorted by the step they leave: those of step `s` are `start[s] .. start[s + 1] - 1`. */
export interface WeightedArrows {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly value: Float64Array;
}
