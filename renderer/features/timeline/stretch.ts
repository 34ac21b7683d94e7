import type { Shape, TextShape } from '#shared/picture/scene';

/**
 * A shape drawn as wide as the map on the screen but as high as it is: times stay readable however far the map is
 * zoomed out.
 */
export function stretched(shape: Shape, zoom: number): Shape {
  switch (shape.kind) {
    case 'rect':
      return { ...shape, x: shape.x * zoom, width: shape.width * zoom };
    case 'line':
      return { ...shape, points: shape.points.map(({ x, y }) => ({ x: x * zoom, y })) };
    case 'text':
      return { ...shape, x: shape.x * zoom };
  }
}

/** The part of a shape that lies between `left` and `right`; null where there is none. */
export function clipped(shape: Shape, left: number, right: number): Shape | null {
  switch (shape.kind) {
    case 'rect':
      return shape.x + shape.width >= left && shape.x <= right ? shape : null;
    case 'text':
      return shape.x >= left && shape.x <= right ? shape : null;
    case 'line': {
      const points = shape.points.filter(
        ({ x }, at) =>
          (x >= left && x <= right) ||
          inside(shape.points[at - 1]?.x, left, right) ||
          inside(shape.points[at + 1]?.x, left, right),
      );
      return points.length > 1 ? { ...shape, points } : null;
    }
  }
}

function inside(x: number | undefined, left: number, right: number): boolean {
  return x !== undefined && x >= left && x <= right;
}

/** Width of a character of a figure, as a share of its size: near enough to tell what would collide. */
const characterWidth = 0.6;

/** Without the texts that would run into the one before them on the same line. */
export function withoutCollisions(shapes: readonly Shape[]): readonly Shape[] {
  const ends = new Map<number, number>();
  return shapes.filter((shape) => {
    if (shape.kind !== 'text') return true;
    const half = halfWidth(shape);
    if (shape.x - half < (ends.get(shape.y) ?? Number.NEGATIVE_INFINITY)) return false;
    ends.set(shape.y, shape.x + half + 4);
    return true;
  });
}

function halfWidth(shape: TextShape): number {
  return (shape.text.length * shape.size * characterWidth) / 2;
}

/** Width of what stands for many bars where they are thinner than can be told apart, in px. */
const grain = 4;

/** The bars alone, and of those that fall together only the first: far away nobody can tell more. */
export function thinned(shapes: readonly Shape[]): readonly Shape[] {
  const taken = new Set<string>();
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.kind !== 'rect') return [];
    const key = `${shape.y} ${Math.floor(shape.x / grain)}`;
    if (taken.has(key)) return [];
    taken.add(key);
    return [{ ...shape, width: Math.max(shape.width, 1) }];
  });
}
