import type { Step } from '../../model/step';
import type { Box, Point } from '../scene';
import { grid, snap } from './grid';
import { placeAt } from './stream';

/** Top left corners of all boxes. */
export interface Corners {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Where the boxes stand in the end, and which of them left the rows of the automatic layout. */
export interface Placed extends Corners {
  readonly free: Uint8Array;
}

/** Least room between a box put by hand and the others, so that a wait and a mark still find their place. */
const side = grid.waitZone;
const above = grid.mark + 8;

/**
 * Puts steps where somebody wants them. The place of a step in the stream stays empty meanwhile, so that nothing moves
 * up behind it. Others that a placed box would cover go straight down to the nearest free place, and nothing else
 * moves. Of two steps put on the same place the one that comes first in the document keeps it.
 */
export function withPlaces(steps: readonly Step[], automatic: Corners, origin: Point): Placed {
  const free = new Uint8Array(steps.length);
  if (!steps.some(({ place }) => place !== null)) return { ...automatic, free };
  const x = automatic.x.slice();
  const y = automatic.y.slice();
  const taken = standing();
  const settle = (index: number) => {
    for (let lower = taken.below(placeAt(x, index), placeAt(y, index)); lower !== null; ) {
      y[index] = lower;
      lower = taken.below(placeAt(x, index), lower);
    }
    taken.add(placeAt(x, index), placeAt(y, index));
  };
  // First what was put by hand: nothing that the layout does may move it.
  for (const [index, { place }] of steps.entries()) {
    if (place === null) continue;
    free[index] = 1;
    x[index] = origin.x + snap(place.x);
    y[index] = origin.y + snap(place.y);
    settle(index);
  }
  const crowded: number[] = [];
  for (let index = 0; index < steps.length; index++) {
    if (free[index] === 1 || taken.below(placeAt(x, index), placeAt(y, index)) === null) continue;
    crowded.push(index);
  }
  // Boxes that stay are obstacles too, before the first one looks for a place.
  for (const index of crowded) free[index] = 1;
  for (let index = 0; index < steps.length; index++)
    if (free[index] === 0) taken.add(placeAt(x, index), placeAt(y, index));
  for (const index of crowded) settle(index);
  return { x, y, free };
}

/** Boxes looked at before the rest simply goes below all others: a hostile map must not cost time. */
const patience = 2_000_000;

/** The boxes that stand already, in vertical strips a little wider than a box. */
function standing() {
  const strips = new Map<number, Point[]>();
  let lowestOfAll = Number.NEGATIVE_INFINITY;
  let looked = 0;
  const width = grid.boxWidth + side;
  return {
    add(x: number, y: number): void {
      lowestOfAll = Math.max(lowestOfAll, y);
      const strip = Math.floor(x / width);
      const known = strips.get(strip);
      if (known === undefined) strips.set(strip, [{ x, y }]);
      else known.push({ x, y });
    },
    /** The place below the lowest box that a box at `x`, `y` would touch; null where it touches none. */
    below(x: number, y: number): number | null {
      const strip = Math.floor(x / width);
      if (looked > patience) return y > lowestOfAll ? null : lowestOfAll + grid.boxHeight + grid.rowGap;
      let lowest: number | null = null;
      for (let near = strip - 1; near <= strip + 1; near++) {
        const boxes = strips.get(near) ?? [];
        looked += boxes.length;
        for (const box of boxes) {
          if (Math.abs(box.x - x) >= width || Math.abs(box.y - y) >= grid.boxHeight + above) continue;
          lowest = Math.max(lowest ?? Number.NEGATIVE_INFINITY, box.y + grid.boxHeight + grid.rowGap);
        }
      }
      return lowest;
    },
  };
}

/** How far boxes that left their rows reach beyond an area, with room for waits and marks: the area grown by them. */
export function grownBy(area: Box, { x, y, free }: Placed): Box {
  let right = area.x + area.width;
  let bottom = area.y + area.height;
  for (let index = 0; index < free.length; index++) {
    if (free[index] === 0) continue;
    right = Math.max(right, placeAt(x, index) + grid.boxWidth + grid.bandPad);
    bottom = Math.max(bottom, placeAt(y, index) + grid.boxHeight + grid.bandFoot);
  }
  return { ...area, width: right - area.x, height: bottom - area.y };
}

/** How much lower the map has to stand so that the highest placed box has room for its mark below `top`; 0 mostly. */
export function roomAbove(steps: readonly Step[], originY: number, top: number): number {
  let highest = 0;
  for (const { place } of steps)
    if (place !== null) highest = Math.max(highest, top + grid.mark - (originY + snap(place.y)));
  return highest;
}

/** The same to the left: nothing may stand beyond the border of the picture. */
export function roomBefore(steps: readonly Step[], originX: number, left: number): number {
  let most = 0;
  for (const { place } of steps)
    if (place !== null) most = Math.max(most, left + grid.waitZone - (originX + snap(place.x)));
  return most;
}
