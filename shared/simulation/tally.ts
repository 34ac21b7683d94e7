/** What is counted per unit of the plan, over all items that were served. */
export interface Tally {
  /** Items on whose critical path the unit lay. */
  readonly items: Float64Array;
  /** Passes of the unit on those critical paths; more than `items` where there is rework. */
  readonly passes: Float64Array;
}

export function makeTally(units: number): Tally {
  return { items: new Float64Array(units), passes: new Float64Array(units) };
}
