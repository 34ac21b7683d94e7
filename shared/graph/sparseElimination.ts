/** Rows of a sparse matrix, written one after the other in any order. */
interface SparseRows {
  readonly start: Int32Array;
  readonly end: Int32Array;
  count: number;
  column: Int32Array;
  value: Float64Array;
}

function makeRows(size: number, room: number): SparseRows {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    count: 0,
    column: new Int32Array(room),
    value: new Float64Array(room),
  };
}

/** Makes room for so many more entries. */
function reserve(rows: SparseRows, more: number): void {
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

/** A linear flow balance Q, eliminated once and solved for as many right-hand sides as needed. */
export interface Elimination {
  /** v = e + Q'v: how often each place is visited when `e` comes in. */
  readonly visits: (inflow: Float64Array) => Float64Array;
  /** h = b + Q h: what a visit of each place leads to, when a visit yields `b` by itself. */
  readonly outlook: (yields: Float64Array) => Float64Array;
}

/** The eliminated balance, by place in the order: the ways ahead as they were used, the ways back that were left. */
interface Factors {
  readonly order: Int32Array;
  readonly ahead: SparseRows;
  readonly back: SparseRows;
  readonly pivot: Float64Array;
}

/**
 * Takes the places out from the last to the first of `order`. A place hands what goes ahead to places that are already
 * out, so what is left of it leads back: to the targets of the loops around it, and nowhere else. In a stream the cost
 * is therefore the number of steps times the number of loop targets that a step lies behind.
 *
 * The pivot 1 - Q(k,k) is not subtracted but summed up from what leaves the place (W. Grassmann, M. Taksar and D. Heyman,
 * 1985), so that nearly endless loops lose no digits.
 *
 * @param arrows the weights Q, in one or several lists; several arrows between the same two steps add up
 * @param order every step once; an order along the stream keeps the work small, any order gives the answer
 * @returns null where something that comes in never comes out: the balance has no answer, or none that is positive
 */
export function eliminate(arrows: readonly WeightedArrows[], order: Int32Array): Elimination | null {
  const size = order.length;
  const placeOf = new Int32Array(size);
  for (let place = 0; place < size; place++) placeOf[order[place] as number] = place;
  const ahead = makeRows(size, 2 * size);
  const back = makeRows(size, 4 * size);
  const pivot = new Float64Array(size);
  const leak = new Float64Array(size);
  const weightTo = new Float64Array(size);
  const markedBy = new Int32Array(size).fill(-1);
  const targets = new Int32Array(size);

  for (let place = size - 1; place >= 0; place--) {
    let furthest = place;
    let targetCount = 0;
    let leaving = 1;
    const step = order[place] as number;
    for (let list = 0; list < arrows.length; list++) {
      const { start, to: target, value: weight } = arrows[list] as WeightedArrows;
      const end = start[step + 1] as number;
      for (let arrow = start[step] as number; arrow < end; arrow++) {
        const to = placeOf[target[arrow] as number] as number;
        const value = weight[arrow] as number;
        leaving -= value;
        if (to === place || value === 0) continue;
        if (to > furthest) furthest = to;
        if (markedBy[to] === place) weightTo[to] = (weightTo[to] as number) + value;
        else {
          markedBy[to] = place;
          weightTo[to] = value;
          if (to < place) targets[targetCount++] = to;
        }
      }
    }
    reserve(ahead, furthest - place);
    ahead.start[place] = ahead.count;
    for (let next = furthest; next > place; next--) {
      if (markedBy[next] !== place) continue;
      const weight = weightTo[next] as number;
      ahead.column[ahead.count] = next;
      ahead.value[ahead.count++] = weight;
      const share = weight / (pivot[next] as number);
      leaving += share * (leak[next] as number);
      const end = back.end[next] as number;
      for (let entry = back.start[next] as number; entry < end; entry++) {
        const to = back.column[entry] as number;
        if (to === place) continue;
        const value = share * (back.value[entry] as number);
        if (markedBy[to] === place) weightTo[to] = (weightTo[to] as number) + value;
        else {
          markedBy[to] = place;
          weightTo[to] = value;
          if (to < place) targets[targetCount++] = to;
        }
      }
    }
    ahead.end[place] = ahead.count;
    leak[place] = leaving;
    reserve(back, targetCount);
    back.start[place] = back.count;
    for (let index = 0; index < targetCount; index++) {
      const to = targets[index] as number;
      const value = weightTo[to] as number;
      leaving += value;
      back.column[back.count] = to;
      back.value[back.count++] = value;
    }
    back.end[place] = back.count;
    if (!(leaving > 0) || leaving === Number.POSITIVE_INFINITY) return null;
    pivot[place] = leaving;
  }
  const factors = { order, ahead, back, pivot };
  return {
    visits: (inflow) => solveVisits(factors, inflow),
    outlook: (yields) => solveOutlook(factors, yields),
  };
}

function solveVisits({ order, ahead, back, pivot }: Factors, inflow: Float64Array): Float64Array {
  const size = order.length;
  const visits = new Float64Array(size);
  for (let place = 0; place < size; place++) visits[place] = inflow[order[place] as number] as number;
  for (let place = size - 1; place >= 0; place--) {
    const share = (visits[place] as number) / (pivot[place] as number);
    if (share !== 0) spread(back, place, share, visits);
  }
  const solved = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    const times = (visits[place] as number) / (pivot[place] as number);
    solved[order[place] as number] = times;
    spread(ahead, place, times, visits);
  }
  return solved;
}

/** Adds a multiple of a row to `sums`. */
function spread(rows: SparseRows, row: number, times: number, sums: Float64Array): void {
  const end = rows.end[row] as number;
  for (let entry = rows.start[row] as number; entry < end; entry++) {
    const to = rows.column[entry] as number;
    sums[to] = (sums[to] as number) + times * (rows.value[entry] as number);
  }
}

function solveOutlook({ order, ahead, back, pivot }: Factors, yields: Float64Array): Float64Array {
  const size = order.length;
  const outlook = new Float64Array(size);
  for (let place = size - 1; place >= 0; place--) {
    let sum = yields[order[place] as number] as number;
    for (let entry = ahead.start[place] as number; entry < (ahead.end[place] as number); entry++) {
      const next = ahead.column[entry] as number;
      sum += ((ahead.value[entry] as number) / (pivot[next] as number)) * (outlook[next] as number);
    }
    outlook[place] = sum;
  }
  const solved = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    let sum = outlook[place] as number;
    for (let entry = back.start[place] as number; entry < (back.end[place] as number); entry++) {
      sum += (back.value[entry] as number) * (outlook[back.column[entry] as number] as number);
    }
    outlook[place] = sum / (pivot[place] as number);
    solved[order[place] as number] = outlook[place] as number;
  }
  return solved;
}
