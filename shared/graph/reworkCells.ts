import type { PlacedNet, ReworkLoop } from './reworkLoops';

/**
 * A stretch of the stream whose rework is not plain, from a gate (or the very start) up to the next gate behind it: the
 * places `first .. end - 1`. Items come into it at `first` only, and loops from outside lead nowhere else in it.
 */
export interface ReworkCell {
  readonly first: number;
  readonly end: number;
}

/** The fewest and shortest stretches that hold every loop that is not plain, and all loops that begin or end inside them. */
export function reworkCells(placed: PlacedNet, loops: readonly ReworkLoop[]): readonly ReworkCell[] {
  let cells = merged(loops.filter((loop) => !loop.plain).map((loop) => cellOf(placed, loop)));
  for (let changed = cells.length > 0; changed; ) {
    const cellAt = cellsByPlace(cells, placed.net.stepCount);
    const torn = loops.filter(({ from, to }) => {
      const [sends, gets] = [cellAt[from] as number, cellAt[to] as number];
      if (sends === gets) return false;
      return sends >= 0 || (cells[gets]?.first !== to && gets >= 0);
    });
    changed = torn.length > 0;
    if (changed) cells = merged([...cells, ...torn.map((loop) => cellOf(placed, loop))]);
  }
  return cells;
}

function cellOf({ gateAt, nextGate }: PlacedNet, { from, to, last }: ReworkLoop): ReworkCell {
  const [low, high] = [Math.min(from, to), last];
  const end = gateAt[high] === high && high > low ? high + 1 : (nextGate[high] as number);
  return { first: Math.max(0, gateAt[low] as number), end };
}

function merged(cells: readonly ReworkCell[]): readonly ReworkCell[] {
  const sorted = [...cells].sort((a, b) => a.first - b.first);
  const apart: ReworkCell[] = [];
  for (const cell of sorted) {
    const before = apart.at(-1);
    if (before === undefined || before.end <= cell.first) apart.push(cell);
    else apart[apart.length - 1] = { first: before.first, end: Math.max(before.end, cell.end) };
  }
  return apart;
}

function cellsByPlace(cells: readonly ReworkCell[], size: number): Int32Array {
  const cellAt = new Int32Array(size).fill(-1);
  for (const [cell, { first, end }] of cells.entries()) cellAt.fill(cell, first, end);
  return cellAt;
}
