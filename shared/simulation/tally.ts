/** What is counted per unit of the plan. */
export interface Tally {
  /** Served items on whose critical path the unit lay. */
  readonly items: Float64Array;
  /** Passes of the unit on those critical paths; more than `items` where there is rework. */
  readonly passes: Float64Array;
  /** Visits of the unit by all items, on the critical path or not, and the sum of their squares per item. */
  readonly visits: Float64Array;
  readonly visitSquares: Float64Array;
}

export function makeTally(units: number): Tally {
  return {
    items: new Float64Array(units),
    passes: new Float64Array(units),
    visits: new Float64Array(units),
    visitSquares: new Float64Array(units),
  };
}
