/** What a browser's canvas can hold: pixels along a side, and pixels in all. */
export const canvasLimits = { side: 16_384, area: 134_217_728 } as const;

/** Pixels a unit that pictures are drawn with: sharp on a screen of high density, on a slide and on paper. */
export const wantedScale = 2;

/**
 * The scale at which a picture of this size is drawn: the wanted one, or the largest that a canvas can hold.
 * Above 0.
 */
export function rasterScale(width: number, height: number, wanted: number = wantedScale): number {
  const bySide = canvasLimits.side / Math.max(width, height);
  const byArea = Math.sqrt(canvasLimits.area / (width * height));
  return Math.min(wanted, bySide, byArea);
}
