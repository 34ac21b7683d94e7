/** A queue of places by a cost that changes while they wait. Costs from `classes - 1` on count as equally dear. */
export interface CheapestFirst {
  /** Puts a place in, or moves it to its new cost. */
  readonly put: (place: number, cost: number) => void;
  /** Takes out a cheapest place; -1 when none is left. */
  readonly take: () => number;
}

const classes = 256;

/** Buckets of doubly linked lists: every operation in constant time, amortised. */
export function cheapestFirst(size: number): CheapestFirst {
  const head = new Int32Array(classes).fill(-1);
  const next = new Int32Array(size);
  const previous = new Int32Array(size);
  const bucketOf = new Int32Array(size).fill(-1);
  let lowest = 0;

  function remove(place: number): void {
    const before = previous[place] as number;
    const after = next[place] as number;
    if (before >= 0) next[before] = after;
    else head[bucketOf[place] as number] = after;
    if (after >= 0) previous[after] = before;
    bucketOf[place] = -1;
  }

  function put(place: number, cost: number): void {
    const bucket = cost < classes ? cost : classes - 1;
    if (bucketOf[place] === bucket) return;
    if ((bucketOf[place] as number) >= 0) remove(place);
    const first = head[bucket] as number;
    bucketOf[place] = bucket;
    previous[place] = -1;
    next[place] = first;
    if (first >= 0) previous[first] = place;
    head[bucket] = place;
    if (bucket < lowest) lowest = bucket;
  }

  function take(): number {
    while (lowest < classes && (head[lowest] as number) < 0) lowest++;
    if (lowest === classes) {
      lowest = 0;
      return -1;
    }
    const place = head[lowest] as number;
    remove(place);
    return place;
  }

  return { put, take };
}
