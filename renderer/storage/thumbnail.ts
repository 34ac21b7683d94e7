import type { Analysis } from '#shared/metrics/analyse';
import type { MapDocument } from '#shared/model/mapDocument';
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
export const mostSteps = 150;

/** The picture of a map without its words, which would be dust at the size of a card. */
export function thumbnailOf(analysis: Analysis): Thumbnail {
  const { steps, flows } = beginning(analysis);
  const index = new Map(steps.map((step, at) => [step.id, at]));
  const document = { ...analysis.document, steps, flows };
  const layout = layOut({ document, indexOf: (step) => index.get(step) ?? -1 });
  if (steps.length === 0) return { ...layout.map, shapes: [] };
  return {
    ...layout.map,
    shapes: [
      ...layout.laneBoxes.map((laneBox) => rect(laneBox, laneBox.odd ? 'bandOdd' : 'bandEven', 10)),
      ...flowLines(document, layout),
      ...steps.flatMap((_, index) => boxShapes(stepBox(layout, index))),
    ],
  };
}

function boxShapes(box: Box): readonly Shape[] {
  return [rect(box, 'surface', 8, 'muted', 2), topRect({ ...box, height: 20 }, 'work', 8)];
}

/** Only so much of the map is laid out as is shown: the layout of all of it would hold up the typing. */
function beginning({ document }: Analysis): Pick<MapDocument, 'steps' | 'flows'> {
  const steps = document.steps.slice(0, mostSteps);
  const shown = new Set(steps.map((step) => step.id));
  return { steps, flows: document.flows.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

function flowLines(document: MapDocument, layout: Layout): readonly Shape[] {
  return document.flows.flatMap((flow, index) => {
    const route = flow.kind === 'information' ? null : flowRoute(layout, index);
    if (route === null) return [];
    const rework = flow.kind === 'rework';
    return [{ ...line(route.points, rework ? 'rework' : 'muted', 3), radius: 8, dashed: rework }];
  });
}
