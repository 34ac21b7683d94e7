import { movedShape } from '../../../picture/movedShape';
import type { Shape } from '../../../picture/scene';

/** A piece of a page over its whole width, which is never divided. Its shapes are placed from its own corner, in points. */
export interface Strip {
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Is not left at the foot of a page without the one behind it. */
  readonly leads?: boolean;
  /** Is not wanted at the head of a page: room between parts. */
  readonly gap?: boolean;
  /** Stands on top of every page that one of these begins: the header of a table. */
  readonly header?: Strip;
}

/** Room between parts. */
export function gap(height: number): Strip {
  return { height, shapes: [], gap: true, leads: true };
}

/** Strips on pages that are `room` high, each page as the shapes on it. One that is higher than a page has one of its own. */
export function onPages(strips: readonly Strip[], room: number): readonly (readonly Shape[])[] {
  const pages: Shape[][] = [];
  let y = room;
  for (const [at, strip] of strips.entries()) {
    const fits = y + needed(strips, at) <= room;
    if (!fits && y > 0) {
      pages.push([]);
      y = 0;
    }
    if (y === 0 && strip.gap === true) continue;
    const placed = y === 0 && strip.header !== undefined ? [strip.header, strip] : [strip];
    for (const { shapes, height } of placed) {
      pages.at(-1)?.push(...shapes.map((shape) => movedShape(shape, 0, y)));
      y += height;
    }
  }
  return pages.filter((shapes) => shapes.length > 0);
}

/** The height of a strip with all behind it that it must not be parted from. */
function needed(strips: readonly Strip[], at: number): number {
  let height = 0;
  for (let next = at; next < strips.length; next += 1) {
    height += strips[next]?.height ?? 0;
    if (strips[next]?.leads !== true) break;
  }
  return height;
}
