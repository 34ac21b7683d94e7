import type { Analysis } from '#shared/metrics/analyse';
import { layOut } from '#shared/picture/layout/layOutMap';
import type { Layout } from '#shared/picture/layout/layout';

const layouts = new WeakMap<Analysis, Layout>();

/** The layout of what is open, made once for all parts of the screen that draw from it. */
export function layoutOf(analysis: Analysis): Layout {
  const known = layouts.get(analysis);
  if (known !== undefined) return known;
  const layout = layOut(analysis);
  layouts.set(analysis, layout);
  return layout;
}
