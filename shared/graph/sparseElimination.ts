import { cheapestFirst } from './cheapestFirst';
import { addEntry, type SparseEntries, sparseEntries, type Weights } from './sparseEntries';

/** A linear flow balance Q, eliminated once and solved for as many right-hand sides as needed. */
export interface Elimination {
  /** v = e + Q'v: how often each place is visited when `e` comes in. */
  readonly visits: (inflow: Float64Array) => Float64Array;
  /** h = b + Q h: what a visit of each place leads to, when a visit yields `b` by itself. */
  readonly outlook: (yields: Float64Array) => Float64Array;
}

/**
 * Takes the places out one by one, each time joining what leads in with what leads out. The place with the fewest
 * such pairs goes first (H. Markowitz, The elimination form of the inverse, 1957): what lies on no loop costs nothing,
 * and a loop is closed before the loop around it. The pivot 1 - Q(k,k) is not subtracted but summed up from what
 * leaves the place (W. Grassmann, M. Taksar and D. Heyman, 1985), so that nearly endless loops lose no digits.
 *
 * @returns null where something that comes in never comes out: the balance has no answer, or none that is positive
 */
export function eliminate(weights: Weights): Elimination | null {
  const { size } = weights;
  const entries = sparseEntries(weights);
  const { rowHead, columnHead, rowCount, columnCount } = entries;
  const leak = leaks(weights);
  const pivot = new Float64Array(size);
  const order = new Int32Array(size);
  const gone = new Uint8Array(size);
  const valueTo = new Float64Array(size);
  const markedBy = new Int32Array(size).fill(-1);
  const foundBy = new Int32Array(size).fill(-1);
  const queue = cheapestFirst(size);
  for (let place = size - 1; place >= 0; place--) {
    queue.put(place, (rowCount[place] as number) * (columnCount[place] as number));
  }

  for (let turn = 0; turn < size; turn++) {
    const place = queue.take();
    order[turn] = place;
    gone[place] = 1;
    let leaving = leak[place] as number;
    for (let entry = rowHead[place] as number; entry >= 0; entry = entries.nextInRow[entry] as number) {
      const to = entries.column[entry] as number;
      const value = entries.value[entry] as number;
      leaving += value;
      valueTo[to] = value;
      markedBy[to] = place;
      columnCount[to] = (columnCount[to] as number) - 1;
    }
    if (!(leaving > 0) || leaving === Number.POSITIVE_INFINITY) return null;
    pivot[place] = leaving;
    columnHead[place] = withoutGone(entries, place, gone);
    for (let entry = columnHead[place] as number; entry >= 0; entry = entries.nextInColumn[entry] as number) {
      const from = entries.row[entry] as number;
      const share = (entries.value[entry] as number) / leaving;
      leak[from] = (leak[from] as number) + share * (leak[place] as number);
      joinInto(from, place, share);
    }
    for (let entry = columnHead[place] as number; entry >= 0; entry = entries.nextInColumn[entry] as number) {
      requeue(entries.row[entry] as number);
    }
    for (let entry = rowHead[place] as number; entry >= 0; entry = entries.nextInRow[entry] as number) {
      requeue(entries.column[entry] as number);
    }
  }
  return {
    visits: (inflow) => solveVisits(entries, order, pivot, inflow),
    outlook: (yields) => solveOutlook(entries, order, pivot, yields),
  };

  function requeue(place: number): void {
    queue.put(place, (rowCount[place] as number) * (columnCount[place] as number));
  }

  /** Row `from` loses its entry to `place` and gains what `place` leads to. */
  function joinInto(from: number, place: number, share: number): void {
    let before = -1;
    for (let entry = rowHead[from] as number; entry >= 0; ) {
      const after = entries.nextInRow[entry] as number;
      const to = entries.column[entry] as number;
      if (to === place) {
        if (before < 0) rowHead[from] = after;
        else entries.nextInRow[before] = after;
        rowCount[from] = (rowCount[from] as number) - 1;
      } else {
        before = entry;
        if (markedBy[to] === place) {
          entries.value[entry] = (entries.value[entry] as number) + share * (valueTo[to] as number);
          foundBy[to] = entry;
        }
      }
      entry = after;
    }
    for (let entry = rowHead[place] as number; entry >= 0; entry = entries.nextInRow[entry] as number) {
      const to = entries.column[entry] as number;
      const added = share * (entries.value[entry] as number);
      const found = foundBy[to] as number;
      foundBy[to] = -1;
      if (found < 0 && to !== from) addEntry(entries, from, to, added);
    }
  }
}

/** What leaves each place for good: 1 minus all that goes on. Negative where it branches into parallel work. */
function leaks(weights: Weights): Float64Array {
  const leak = new Float64Array(weights.size).fill(1);
  for (let index = 0; index < weights.value.length; index++) {
    const from = weights.from[index] as number;
    leak[from] = (leak[from] as number) - (weights.value[index] as number);
  }
  return leak;
}

function withoutGone(entries: SparseEntries, column: number, gone: Uint8Array): number {
  let kept = -1;
  for (let entry = entries.columnHead[column] as number; entry >= 0; ) {
    const after = entries.nextInColumn[entry] as number;
    if (gone[entries.row[entry] as number] === 0) {
      entries.nextInColumn[entry] = kept;
      kept = entry;
    }
    entry = after;
  }
  return kept;
}

function solveVisits(
  entries: SparseEntries,
  order: Int32Array,
  pivot: Float64Array,
  inflow: Float64Array,
): Float64Array {
  const visits = inflow.slice();
  for (let turn = 0; turn < order.length; turn++) {
    const place = order[turn] as number;
    const share = (visits[place] as number) / (pivot[place] as number);
    if (share === 0) continue;
    for (
      let entry = entries.rowHead[place] as number;
      entry >= 0;
      entry = entries.nextInRow[entry] as number
    ) {
      const to = entries.column[entry] as number;
      visits[to] = (visits[to] as number) + share * (entries.value[entry] as number);
    }
  }
  for (let turn = order.length - 1; turn >= 0; turn--) {
    const place = order[turn] as number;
    let sum = visits[place] as number;
    for (
      let entry = entries.columnHead[place] as number;
      entry >= 0;
      entry = entries.nextInColumn[entry] as number
    ) {
      sum += (entries.value[entry] as number) * (visits[entries.row[entry] as number] as number);
    }
    visits[place] = sum / (pivot[place] as number);
  }
  return visits;
}

function solveOutlook(
  entries: SparseEntries,
  order: Int32Array,
  pivot: Float64Array,
  yields: Float64Array,
): Float64Array {
  const outlook = yields.slice();
  for (let turn = 0; turn < order.length; turn++) {
    const place = order[turn] as number;
    const value = (outlook[place] as number) / (pivot[place] as number);
    if (value === 0) continue;
    for (
      let entry = entries.columnHead[place] as number;
      entry >= 0;
      entry = entries.nextInColumn[entry] as number
    ) {
      const from = entries.row[entry] as number;
      outlook[from] = (outlook[from] as number) + value * (entries.value[entry] as number);
    }
  }
  for (let turn = order.length - 1; turn >= 0; turn--) {
    const place = order[turn] as number;
    let sum = outlook[place] as number;
    for (
      let entry = entries.rowHead[place] as number;
      entry >= 0;
      entry = entries.nextInRow[entry] as number
    ) {
      sum += (entries.value[entry] as number) * (outlook[entries.column[entry] as number] as number);
    }
    outlook[place] = sum / (pivot[place] as number);
  }
  return outlook;
}
