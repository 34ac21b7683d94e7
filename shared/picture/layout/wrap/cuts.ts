import { grid } from '../grid';
import { at, codeAt, forward } from '../stream';
import type { Structure } from '../structure';
import type { RowsBefore } from './wrapping';

/** The first column of every row but the first, ascending. */
export type Cuts = readonly number[];

/** How much rows may differ in length for the sake of a better border. */
const uneven = 4;
/** A last row that is short is as usual as at the end of a text. */
const unevenLast = 1.5;
/** What it costs to cut within a phase, and through so many lines side by side, of which only one is usual. */
const withinLane = 0.5;
const parallel = 1.5;

/** What it costs to begin a row with each column. */
function borderCosts({ stream, flows, columns }: Structure): Float64Array {
  const { count } = columns;
  const leaving = new Int32Array(count + 2);
  const coming = new Int32Array(count + 2);
  const farthest = new Int32Array(stream.count).fill(-1);
  const nearest = new Int32Array(stream.count).fill(count);
  for (let flow = 0; flow < stream.from.length; flow++) {
    const [source, target] = [at(stream.from, flow), at(stream.to, flow)];
    if (source < 0 || target < 0 || stream.kind[flow] !== forward || codeAt(flows.back, flow) === 1) continue;
    farthest[source] = Math.max(at(farthest, source), at(columns.of, target));
    nearest[target] = Math.min(at(nearest, target), at(columns.of, source));
  }
  for (let step = 0; step < stream.count; step++) {
    const column = at(columns.of, step);
    cover(leaving, column + 1, at(farthest, step));
    cover(coming, at(nearest, step) + 1, column);
  }
  const banded = columns.lane.some((lane) => lane >= 0);
  const costs = new Float64Array(count);
  let [out, into] = [0, 0];
  for (let column = 0; column < count; column++) {
    out += at(leaving, column);
    into += at(coming, column);
    const seam = column > 0 && columns.section[column] !== columns.section[column - 1];
    costs[column] = parallel * Math.max(0, Math.min(out, into) - 1) + (banded && !seam ? withinLane : 0);
  }
  return costs;
}

function cover(differences: Int32Array, first: number, last: number): void {
  if (first > last) return;
  differences[first] = at(differences, first) + 1;
  differences[last + 1] = at(differences, last + 1) - 1;
}

/** Cuts the columns into so many rows, about as long as each other, at the borders that cost least. */
export function cutsInto(map: Structure, rows: number): Cuts {
  const { count } = map.columns;
  const many = Math.min(rows, count);
  if (many < 2) return [];
  const costs = borderCosts(map);
  const ideal = count / many;
  const [least, most] = [Math.max(1, Math.floor(ideal * 0.5)), Math.ceil(ideal * 1.5)];
  let best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  const from: Int32Array[] = [];
  for (let row = 1; row <= many; row++) {
    const next = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
    const chosen = new Int32Array(count + 1);
    const last = row === many;
    for (let end = last ? count : row; end <= count; end++) {
      for (let start = Math.max(row - 1, end - most); start <= end - (last ? 1 : least); start++) {
        const long = (end - start - ideal) / ideal;
        const weight = last && long < 0 ? unevenLast : uneven;
        const cost =
          (best[start] as number) + weight * long * long + (start === 0 ? 0 : (costs[start] as number));
        if (cost >= (next[end] as number)) continue;
        next[end] = cost;
        chosen[end] = start;
      }
    }
    best = next;
    from.push(chosen);
  }
  const cuts: number[] = [];
  for (let row = many - 1, end = count; row > 0; row--) {
    end = at(from[row] as Int32Array, end);
    cuts.unshift(end);
  }
  return cuts;
}

/** The cuts that leave the steps in their rows; null where a row overflows or the steps are no longer in this order. */
export function cutsKept({ document, columns }: Structure, before: RowsBefore): Cuts | null {
  const first = new Int32Array(before.rows).fill(columns.count);
  for (const [index, { id }] of document.steps.entries()) {
    const row = before.rowOf.get(id);
    if (row !== undefined && row < before.rows) first[row] = Math.min(at(first, row), at(columns.of, index));
  }
  const cuts = [...first.slice(1)];
  const ends = [...cuts, columns.count];
  const starts = [0, ...cuts];
  const stays = starts.every((start, row) => {
    const length = (ends[row] ?? 0) - start;
    return length > 0 && length <= before.most;
  });
  return stays ? cuts : null;
}

/** About how many columns a row has room for that is so wide, with its lanes and its gates. */
export function columnsWithin(width: number): number {
  const pitch = grid.boxWidth + grid.waitZone + grid.stub + grid.bendRoom;
  return Math.floor((width - 4 * grid.gate - 3 * (grid.bandPad + grid.bandGap)) / pitch);
}
