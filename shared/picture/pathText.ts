import type { Point } from './scene';

/** Two decimals are finer than any screen or printer shows. */
export function number(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Math.round(value * 100) / 100);
}

/** A point as paths take it. */
export function place(point: Point): string {
  return `${number(point.x)} ${number(point.y)}`;
}
