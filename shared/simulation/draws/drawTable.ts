import { strataOf } from './strata';
import { meanOf, type Varying } from './varying';

/** Entries of a draw table; an index is 12 random bits, so one 32-bit number serves two draws. */
export const TABLE_BITS = 12;
const TABLE_SIZE = 1 << TABLE_BITS;

/** The sum of independent times as something that can be drawn fast: a constant and tables of equally likely values. */
export interface DrawTables {
  readonly constant: number;
  readonly tables: readonly Float64Array[];
  /** Exact mean, in seconds. */
  readonly mean: number;
}

/**
 * Draw tables for the sum of independent times. A table may hold the sum of several times: 4,096 entries are one
 * time in 4,096 parts, two in 64 each, three in 16 or four in 8. Few times get fine parts; in a long sum the errors of
 * the single parts average out, so that coarse parts, and with them fewer draws, give the same quantiles.
 */
export function drawTables(times: readonly Varying[]): DrawTables {
  let constant = 0;
  let mean = 0;
  const varying: Varying[] = [];
  for (const time of times) {
    mean += meanOf(time);
    if (time.high > time.low) varying.push(time);
    else constant += time.low;
  }
  const perTable = varying.length >= 24 ? 4 : varying.length >= 12 ? 3 : varying.length >= 6 ? 2 : 1;
  const tables: Float64Array[] = [];
  for (let first = 0; first < varying.length; first += perTable) {
    const group = varying.slice(first, first + perTable);
    tables.push(tableOf(group));
  }
  return { constant, tables, mean };
}

/** Tables of times that were drawn before, the oldest first: from one edit of a map to the next all are the same but one. */
const known = new Map<string, Float64Array>();

/** 8 MB of them. */
const mostKnown = 256;

function tableOf(times: readonly Varying[]): Float64Array {
  const key = times.map(({ shape, low, likely, high }) => `${shape} ${low} ${likely} ${high}`).join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const parts = 1 << Math.floor(TABLE_BITS / times.length);
  const table = sumTable(times.map((time) => strataOf(time, parts)));
  const [oldest] = known.keys();
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
  known.set(key, table);
  return table;
}

/** All sums of one value of each list; repeated where the lists' sizes do not fill the table. */
function sumTable(lists: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(TABLE_SIZE);
  let size = 1;
  for (const list of lists) {
    // From the last sum to the first, so that none is overwritten before it was used.
    for (let at = size - 1; at >= 0; at--) {
      const sum = sums[at] as number;
      for (let part = 0; part < list.length; part++)
        sums[at * list.length + part] = sum + (list[part] as number);
    }
    size *= list.length;
  }
  for (; size < TABLE_SIZE; size *= 2) sums.copyWithin(size, 0, size);
  return sums;
}
