import type { Box, Point } from '#shared/picture/scene';

/** Answers which of many boxes are near a place, without looking at all of them. Boxes are named by position. */
export interface BoxIndex {
  /** The boxes that touch `area`, in ascending order. */
  readonly within: (area: Box) => readonly number[];
  /** How many boxes touch `area`, counted no further than `limit`. */
  readonly countWithin: (area: Box, limit: number) => number;
  /** The last (topmost) box that contains `point`, or null. */
  readonly at: (point: Point) => number | null;
}

/** Width of one column of the index, in map units: a few steps wide. */
const columnWidth = 800;

/**
 * Sorts the boxes into columns by x. A value stream is long and low, so that one dimension is enough; a box that
 * spans columns (a long rework arrow) stands in each of them.
 */
export function createBoxIndex(boxes: readonly Box[]): BoxIndex {
  const columns = new Map<number, number[]>();
  for (const [position, box] of boxes.entries()) {
    for (let column = columnOf(box.x); column <= columnOf(box.x + box.width); column += 1) {
      const standing = columns.get(column);
      if (standing === undefined) columns.set(column, [position]);
      else standing.push(position);
    }
  }
  // Named columns only: a far zoomed view would otherwise walk through thousands of empty ones.
  const named = [...columns.keys()].sort((one, other) => one - other);

  function visit(area: Box, see: (position: number) => boolean): void {
    const first = columnOf(area.x);
    const last = columnOf(area.x + area.width);
    // A near view spans few columns of a long map, a far one more than there are.
    const passed = last - first < named.length ? range(first, last) : named;
    for (const column of passed) {
      if (column < first || column > last) continue;
      for (const position of columns.get(column) ?? []) {
        const box = boxes[position] as Box;
        // Seen once only: in the first column that the box and the area share.
        if (Math.max(columnOf(box.x), first) === column && touches(box, area) && !see(position)) return;
      }
    }
  }

  return {
    within(area) {
      const found: number[] = [];
      visit(area, (position) => found.push(position) > 0);
      return found.sort((one, other) => one - other);
    },
    countWithin(area, limit) {
      let count = 0;
      visit(area, () => {
        count += 1;
        return count < limit;
      });
      return count;
    },
    at(point) {
      let top: number | null = null;
      visit({ ...point, width: 0, height: 0 }, (position) => {
        top = Math.max(top ?? 0, position);
        return true;
      });
      return top;
    },
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function columnOf(x: number): number {
  return Math.floor(x / columnWidth);
}

/** Whether the boxes share at least a point. */
export function touches(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}
