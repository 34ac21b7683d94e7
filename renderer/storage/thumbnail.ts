import type { Analysis } from '#shared/metrics/analyse';
import { layOut } from '#shared/picture/layout/layOutMap';
import { type Layout, stepBox } from '#shared/picture/layout/layout';
import { flowRoute } from '#shared/picture/layout/route';
import type { Box, Shape } from '#shared/picture/scene';
import { line, rect, topRect } from '#shared/picture/shapes';

/** A map in little: bands, arrows and boxes of its layout. Plain data, so that it is stored beside the summary. */
export interface Thumbnail extends Box {
  readonly shapes: readonly Shape[];
}

/** Steps beyond which a card shows only the beginning: a very large map is a texture at this size anyway. */
const mostSteps = 150;

/** The picture of a map without its words, which would be dust at the size of a card. */
export function thumbnailOf(analysis: Analysis): Thumbnail {
  const layout = layOut(analysis);
  const steps = analysis.document.steps.slice(0, mostSteps);
  if (steps.length === 0) return { ...layout.map, shapes: [] };
  return {
    ...layout.map,
    shapes: [
      ...layout.bands.map((band) => rect(band, band.odd ? 'bandOdd' : 'bandEven', 10)),
      ...flowLines(analysis, layout),
      ...steps.flatMap((_, index) => boxShapes(stepBox(layout, index))),
    ],
  };
}

function boxShapes(box: Box): readonly Shape[] {
  return [rect(box, 'surface', 8, 'muted', 2), topRect({ ...box, height: 20 }, 'work', 8)];
}

function flowLines({ document }: Analysis, layout: Layout): readonly Shape[] {
  const flows = document.flows.slice(0, 2 * mostSteps);
  return flows.flatMap((flow, index) => {
    const route = flow.kind === 'information' ? null : flowRoute(layout, index);
    if (route === null) return [];
    const rework = flow.kind === 'rework';
    return [{ ...line(route.points, rework ? 'rework' : 'muted', 3), radius: 8, dashed: rework }];
  });
}
