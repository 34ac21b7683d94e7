import type { StepId } from '#shared/model/step';
import { grid } from '#shared/picture/layout/grid';
import type { Box, Paint } from '#shared/picture/scene';
import type { MapViewport } from '../../editor/mapViewport';
import type { MapPicture } from './mapPicture';
import { type Size, visibleBox } from './viewWindow';

/** Colours of the window by their meaning. */
export type Colours = (paint: Paint) => string;

/** What is set apart in the far view. */
export interface FarMarks {
  readonly selected: ReadonlySet<StepId>;
}

/** Height of a box on the screen, in px, however far away it is. */
const thinnest = 10;

/** Height of the strip on top of a box that says "work", in map units. */
const strip = 10;

/**
 * Paints the map as it is seen from far away: bands, boxes, waits and flows without their texts, which nobody could
 * read. One path for each colour, so that thousands of steps are painted within a frame.
 */
export function paintFar(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  viewport: MapViewport,
  size: Size,
  ratio: number,
  colours: Colours,
  marks: FarMarks,
): void {
  const { layout } = picture;
  const seen = visibleBox(viewport, size);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  const { x, y, zoom } = viewport;
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
  for (const band of layout.bands)
    fillBoxes(context, colours(band.odd ? 'bandOdd' : 'bandEven'), [band], band.width, band.height);

  const steps = picture.stepIndex.within(seen);
  // A hairline keeps its width on the screen, however far away the map is.
  context.lineWidth = 1 / zoom;
  strokeFlows(context, picture, seen, colours);
  // Never thinner than can be seen, around the middle of the step.
  const height = Math.max(grid.boxHeight, thinnest / zoom);
  const boxes = steps.flatMap((index) => {
    const box = picture.steps[index]?.box;
    return box === undefined ? [] : { x: box.x, y: box.y + (box.height - height) / 2 };
  });
  fillWaits(context, colours('wait'), steps, picture);
  fillBoxes(context, colours('surface'), boxes, grid.boxWidth, height);
  fillBoxes(context, colours('work'), boxes, grid.boxWidth, zoom < 0.1 ? height : strip / zoom / 2);
  const { constraint, longestWait } = picture.analysis;
  outline(context, colours('wait'), 3 / zoom, boxesOf(picture, [constraint?.step, longestWait?.step]));
  outline(context, colours('accent'), 2 / zoom, boxesOf(picture, [...marks.selected]));
}

function fillBoxes(
  context: CanvasRenderingContext2D,
  colour: string,
  boxes: readonly { readonly x: number; readonly y: number }[],
  width: number,
  height: number,
): void {
  context.beginPath();
  for (const box of boxes) context.rect(box.x, box.y, width, height);
  context.fillStyle = colour;
  context.fill();
}

function fillWaits(
  context: CanvasRenderingContext2D,
  colour: string,
  steps: readonly number[],
  { analysis, steps: placed }: MapPicture,
): void {
  context.beginPath();
  for (const index of steps) {
    const box = placed[index]?.box;
    if (box === undefined || !((analysis.steps[index]?.wait ?? 0) > 0)) continue;
    const base = box.y + box.height / 2 + 12;
    context.moveTo(box.x - 40, base);
    context.lineTo(box.x - 26, base - 24);
    context.lineTo(box.x - 12, base);
  }
  context.fillStyle = colour;
  context.fill();
}

/** Flows as straight lines: at this size a bend is no longer seen. */
function strokeFlows(
  context: CanvasRenderingContext2D,
  { analysis, flowIndex, steps, layout }: MapPicture,
  seen: Box,
  colours: Colours,
): void {
  for (const kind of ['forward', 'rework', 'information'] as const) {
    context.beginPath();
    for (const index of flowIndex.within(seen)) {
      if (analysis.document.flows[index]?.kind !== kind) continue;
      const from = steps[layout.from[index] ?? -1]?.box;
      const to = steps[layout.to[index] ?? -1]?.box;
      if (from === undefined || to === undefined) continue;
      const back = kind === 'rework' ? grid.boxHeight / 2 + grid.channel : 0;
      context.moveTo(from.x + (back > 0 ? from.width / 2 : from.width), from.y + from.height / 2);
      if (back > 0) {
        const low = Math.max(from.y, to.y) + to.height + grid.channel;
        context.lineTo(from.x + from.width / 2, low);
        context.lineTo(to.x + to.width / 2, low);
      }
      context.lineTo(back > 0 ? to.x + to.width / 2 : to.x, to.y + to.height / 2);
    }
    context.strokeStyle = colours(kind === 'rework' ? 'rework' : 'muted');
    context.stroke();
  }
}

function outline(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  boxes: readonly Box[],
): void {
  context.lineWidth = width;
  context.strokeStyle = colour;
  for (const box of boxes)
    context.strokeRect(box.x - width, box.y - width, box.width + 2 * width, box.height + 2 * width);
}

function boxesOf(picture: MapPicture, steps: readonly (StepId | undefined)[]): readonly Box[] {
  return steps.flatMap((step) => (step === undefined ? [] : (picture.boxOf(step) ?? [])));
}
