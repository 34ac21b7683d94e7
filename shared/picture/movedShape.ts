import type { Shape } from './scene';

/** A shape somewhere else. */
export function movedShape(shape: Shape, across: number, down: number): Shape {
  if (shape.kind !== 'line') return { ...shape, x: shape.x + across, y: shape.y + down };
  return { ...shape, points: shape.points.map(({ x, y }) => ({ x: x + across, y: y + down })) };
}
