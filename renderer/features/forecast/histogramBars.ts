import type { Histogram } from '#shared/simulation/summary';

/** A class of the histogram as a bar: all in shares of the picture, 0..1. */
export interface HistogramBar {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The classes as bars side by side, the fullest one as high as the picture. Empty ones have no height. */
export function histogramBars({ counts }: Histogram): readonly HistogramBar[] {
  const most = counts.reduce((so, count) => Math.max(so, count), 1);
  const width = 1 / counts.length;
  return counts.map((count, at) => ({ left: at * width, width, height: count / most }));
}

/** Where a lead time stands in the picture, 0..1 from its left edge; in the middle where all are the same. */
export function placeIn({ from, to }: Histogram, leadTime: number): number {
  return from === to ? 0.5 : Math.min(1, Math.max(0, (leadTime - from) / (to - from)));
}
