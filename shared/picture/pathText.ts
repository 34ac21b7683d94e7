import type { Point } from './scene';

/** Two decimals are finer than any screen or printer shows. */
export function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Math.round(value * 100) / 100);
}

/** A point as paths take it. */
export function pointText(point: Point): string {
  return `${numberText(point.x)} ${numberText(point.y)}`;
}
