/** The entries of a sparse square matrix that is being eliminated: each one is in the list of its row and of its column. */
export interface SparseEntries {
  readonly size: number;
  count: number;
  row: Int32Array;
  column: Int32Array;
  value: Float64Array;
  nextInRow: Int32Array;
  nextInColumn: Int32Array;
  /** First entry of each row and column, -1 for none. There are no entries on the diagonal. */
  readonly rowHead: Int32Array;
  readonly columnHead: Int32Array;
  /** Entries whose row and column are both still there. */
  readonly rowCount: Int32Array;
  readonly columnCount: Int32Array;
}

/** Weights of arrows between places; several between the same two are added up. */
export interface Weights {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly value: Float64Array;
}

/** The weights as a matrix without its diagonal: what comes back at once is known by what does not leave. */
export function sparseEntries(weights: Weights): SparseEntries {
  const { size } = weights;
  const room = Math.max(16, 2 * weights.value.length);
  const entries: SparseEntries = {
    size,
    count: 0,
    row: new Int32Array(room),
    column: new Int32Array(room),
    value: new Float64Array(room),
    nextInRow: new Int32Array(room),
    nextInColumn: new Int32Array(room),
    rowHead: new Int32Array(size).fill(-1),
    columnHead: new Int32Array(size).fill(-1),
    rowCount: new Int32Array(size),
    columnCount: new Int32Array(size),
  };
  for (let index = 0; index < weights.value.length; index++) {
    const from = weights.from[index] as number;
    const to = weights.to[index] as number;
    const value = weights.value[index] as number;
    if (value === 0 || from === to) continue;
    const same = find(entries, from, to);
    if (same < 0) addEntry(entries, from, to, value);
    else entries.value[same] = (entries.value[same] as number) + value;
  }
  return entries;
}

/** Of the entry's two lists the shorter one is searched: a step that everything goes back to has a long column. */
function find(entries: SparseEntries, row: number, column: number): number {
  if ((entries.rowCount[row] as number) <= (entries.columnCount[column] as number)) {
    let entry = entries.rowHead[row] as number;
    while (entry >= 0 && entries.column[entry] !== column) entry = entries.nextInRow[entry] as number;
    return entry;
  }
  let entry = entries.columnHead[column] as number;
  while (entry >= 0 && entries.row[entry] !== row) entry = entries.nextInColumn[entry] as number;
  return entry;
}

export function addEntry(entries: SparseEntries, row: number, column: number, value: number): void {
  if (entries.count === entries.value.length) grow(entries);
  const entry = entries.count++;
  entries.row[entry] = row;
  entries.column[entry] = column;
  entries.value[entry] = value;
  entries.nextInRow[entry] = entries.rowHead[row] as number;
  entries.rowHead[row] = entry;
  entries.nextInColumn[entry] = entries.columnHead[column] as number;
  entries.columnHead[column] = entry;
  entries.rowCount[row] = (entries.rowCount[row] as number) + 1;
  entries.columnCount[column] = (entries.columnCount[column] as number) + 1;
}

function grow(entries: SparseEntries): void {
  const room = 2 * entries.value.length;
  const value = new Float64Array(room);
  value.set(entries.value);
  entries.value = value;
  for (const field of ['row', 'column', 'nextInRow', 'nextInColumn'] as const) {
    const longer = new Int32Array(room);
    longer.set(entries[field]);
    entries[field] = longer;
  }
}
