import { type DrawTables, TABLE_BITS } from './drawTable';
import type { GeneratorState } from './generator';

const HIGH = 32 - TABLE_BITS;
const MIDDLE = HIGH - TABLE_BITS;
const MASK = (1 << TABLE_BITS) - 1;

/**
 * Adds a fresh draw of `draws` to each of the first `count` entries of `column`. This is where a simulation
 * spends its time: the generator is written out in locals, one number serves two tables, two numbers go per turn.
 */
export function addDraws(
  draws: DrawTables,
  column: Float64Array,
  count: number,
  state: GeneratorState,
): void {
  const { constant, tables } = draws;
  if (constant !== 0) for (let run = 0; run < count; run++) column[run] = (column[run] as number) + constant;
  let at = 0;
  for (; at + 4 <= tables.length; at += 4) {
    addFour(
      tables[at] as Float64Array,
      tables[at + 1] as Float64Array,
      tables[at + 2] as Float64Array,
      tables[at + 3] as Float64Array,
      column,
      count,
      state,
    );
  }
  for (; at < tables.length; at++) addOne(tables[at] as Float64Array, column, count, state);
}

function addFour(
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  column: Float64Array,
  count: number,
  state: GeneratorState,
): void {
  let s0 = state[0] as number;
  let s1 = state[1] as number;
  let s2 = state[2] as number;
  let s3 = state[3] as number;
  for (let run = 0; run < count; run++) {
    const first = (s0 + s3) | 0;
    let shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const second = (s0 + s3) | 0;
    shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const pair = (a[first >>> HIGH] as number) + (b[(first >>> MIDDLE) & MASK] as number);
    const other = (c[second >>> HIGH] as number) + (d[(second >>> MIDDLE) & MASK] as number);
    column[run] = (column[run] as number) + pair + other;
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}

function addOne(table: Float64Array, column: Float64Array, count: number, state: GeneratorState): void {
  let s0 = state[0] as number;
  let s1 = state[1] as number;
  let s2 = state[2] as number;
  let s3 = state[3] as number;
  for (let run = 0; run < count; run++) {
    column[run] = (column[run] as number) + (table[((s0 + s3) | 0) >>> HIGH] as number);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}
