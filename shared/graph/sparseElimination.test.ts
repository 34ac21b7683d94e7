import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Elimination, eliminate } from './sparseElimination';

/** Weights of arrows between places; several between the same two add up. */
interface Weights {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly value: Float64Array;
}

/** Solves v = e + Q'v by Gaussian elimination with pivoting on the full matrix. */
function denseVisits(weights: Weights, inflow: Float64Array): number[] {
  const n = weights.size;
  const rows: Float64Array[] = Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n + 1);
    row[i] = 1;
    row[n] = inflow[i] as number;
    return row;
  });
  for (const [index, value] of weights.value.entries()) {
    const row = rows[weights.to[index] as number] as Float64Array;
    const from = weights.from[index] as number;
    row[from] = (row[from] as number) - value;
  }
  for (let column = 0; column < n; column++) {
    const best = rows
      .slice(column)
      .reduce((top, row) => (Math.abs(row[column] as number) > Math.abs(top[column] as number) ? row : top));
    rows[rows.indexOf(best)] = rows[column] as Float64Array;
    rows[column] = best;
    for (const row of rows) {
      if (row === best || row[column] === 0) continue;
      const factor = (row[column] as number) / (best[column] as number);
      for (let k = column; k <= n; k++) row[k] = (row[k] as number) - factor * (best[k] as number);
    }
  }
  return rows.map((row, i) => (row[n] as number) / (row[i] as number));
}

/** Any order gives the answer; this one mixes ways ahead and ways back. */
function inSomeOrder(weights: Weights): Elimination | null {
  const order = Int32Array.from({ length: weights.size }, (_, place) => place).reverse();
  for (let place = 0; place + 2 < order.length; place += 3) order.subarray(place, place + 3).reverse();
  const arrows = [...weights.from.keys()].sort((a, b) => (weights.from[a] ?? 0) - (weights.from[b] ?? 0));
  const start = Int32Array.from({ length: weights.size + 1 }, (_, place) =>
    weights.from.reduce((sum, from) => sum + (from < place ? 1 : 0), 0),
  );
  const to = Int32Array.from(arrows, (arrow) => weights.to[arrow] ?? -1);
  const value = Float64Array.from(arrows, (arrow) => weights.value[arrow] ?? 0);
  return eliminate([{ start, to, value }], order);
}

/** Items move at random between places and leave with at least 1 %; several arrows between two places are allowed. */
const balances: fc.Arbitrary<Weights> = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc
    .array(
      fc.record({
        from: fc.integer({ min: 0, max: size - 1 }),
        to: fc.integer({ min: 0, max: size - 1 }),
        part: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 3 * size },
    )
    .map((arrows) => {
      const out = new Float64Array(size);
      for (const { from, part } of arrows) out[from] = (out[from] as number) + part;
      return {
        size,
        from: Int32Array.from(arrows, (arrow) => arrow.from),
        to: Int32Array.from(arrows, (arrow) => arrow.to),
        value: Float64Array.from(arrows, ({ from, part }) => (0.99 * part) / (out[from] as number)),
      };
    }),
);

test('visits are those of Gaussian elimination on the full matrix', () => {
  fc.assert(
    fc.property(balances, fc.nat(), (weights, first) => {
      const inflow = new Float64Array(weights.size);
      inflow[first % weights.size] = 1;
      const visits = inSomeOrder(weights)?.visits(inflow);
      for (const [place, expected] of denseVisits(weights, inflow).entries()) {
        expect(Math.abs((visits?.[place] ?? Number.NaN) - expected)).toBeLessThanOrEqual(
          1e-10 * (1 + expected),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test('what comes in goes out: the visits times what leaves add up to the inflow', () => {
  fc.assert(
    fc.property(balances, (weights) => {
      const inflow = new Float64Array(weights.size).fill(1);
      const visits = inSomeOrder(weights)?.visits(inflow) ?? new Float64Array();
      const leak = new Float64Array(weights.size).fill(1);
      for (const [index, value] of weights.value.entries()) {
        const from = weights.from[index] as number;
        leak[from] = (leak[from] as number) - value;
      }
      const out = visits.reduce((sum, value, place) => sum + value * (leak[place] as number), 0);
      expect(out).toBeCloseTo(weights.size, 9);
    }),
  );
});

test('visits and outlook are two sides of one balance: e times h is v times b', () => {
  fc.assert(
    fc.property(balances, (weights) => {
      const inflow = Float64Array.from({ length: weights.size }, (_, place) => place + 1);
      const yields = Float64Array.from({ length: weights.size }, (_, place) => 1 / (place + 1));
      const solved = inSomeOrder(weights);
      const forward =
        solved?.visits(inflow).reduce((sum, v, place) => sum + v * (yields[place] as number), 0) ?? 0;
      const back =
        solved?.outlook(yields).reduce((sum, h, place) => sum + h * (inflow[place] as number), 0) ?? 0;
      expect(Math.abs(forward - back)).toBeLessThanOrEqual(1e-9 * forward);
    }),
  );
});

test('two places that only pass items to each other have no answer', () => {
  const round = { size: 2, from: Int32Array.of(0, 1), to: Int32Array.of(1, 0), value: Float64Array.of(1, 1) };
  expect(inSomeOrder(round)).toBeNull();
});

test('a loop that nearly never ends keeps its digits', () => {
  const leaves = 1e-15;
  // From 0 to 1 and back, unless it leaves from 1: 1e15 rounds.
  const loop = {
    size: 2,
    from: Int32Array.of(0, 1),
    to: Int32Array.of(1, 0),
    value: Float64Array.of(1, 1 - leaves),
  };
  const exact = 1 / (1 - (1 - leaves));
  const visits = inSomeOrder(loop)?.visits(Float64Array.of(1, 0));
  expect(visits?.[0]).toBeCloseTo(exact, -3);
});
