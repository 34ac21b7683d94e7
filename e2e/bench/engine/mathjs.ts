/** The weight of an arrow between two steps by index. */
export interface VisitWeight {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** mathjs on v = e + Q'v; its matrix is made once and not timed. */
export interface MathjsVisits {
  readonly visitMatrix: (size: number, weights: readonly VisitWeight[]) => unknown;
  readonly luVisits: (matrix: unknown, inflow: readonly number[]) => readonly number[];
}

/** The rival is installed when the bench is run, so the checks must not look for it. */
export function loadMathjs(): Promise<MathjsVisits> {
  return import(new URL('../rivals/engine/luVisits.mjs', import.meta.url).href);
}
