import type { StepId } from '#shared/model/step';
import { waitRise } from '#shared/picture/groups/waitGroup';
import { grid } from '#shared/picture/layout/grid';
import type { Box, Paint } from '#shared/picture/scene';
import type { MapViewport } from '../../../editor/mapViewport';
import { visibleBox } from '../camera/viewWindow';
import type { MapPicture } from '../picture/mapPicture';

/** Colours of the window by their meaning. */
export type Colours = (paint: Paint) => string;

/** What is set apart in the overview. */
export interface OverviewMarks {
  readonly selected: ReadonlySet<StepId>;
}

/** What the painting needs of a canvas. */
export type OverviewPen = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'clearRect'
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'fill'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
>;

/** Height of a box on the screen, in px, however far away it is. */
const thinnest = 10;

/** Height of the strip on top of a box that says "work", in px. */
const strip = 5;

/** Below this width of a box on the screen, in px, neighbours fall on one pixel, and one of them is painted. */
const countable = 1;

/** Where the area begins that is painted, and how large it is, in px of the screen. */
export interface OverviewSheet {
  readonly width: number;
  readonly height: number;
  /** Device pixels in a px. */
  readonly ratio: number;
}

/**
 * Paints the map as it is seen from far away: bands, boxes, waits and flows without their texts, which nobody could
 * read. All of it as upright rectangles: a canvas fills thousands of them within a frame, and takes many times as long
 * for one path of as many pieces.
 */
export function paintOverview(
  pen: OverviewPen,
  picture: MapPicture,
  viewport: MapViewport,
  sheet: OverviewSheet,
  colours: Colours,
  marks: OverviewMarks,
): void {
  const { layout, steps: placed } = picture;
  const seen = visibleBox(viewport, sheet);
  const { x, y, zoom } = viewport;
  const px = (value: number) => value * zoom + x;
  const py = (value: number) => value * zoom + y;
  pen.setTransform(sheet.ratio, 0, 0, sheet.ratio, 0, 0);
  pen.clearRect(0, 0, sheet.width, sheet.height);
  for (const laneBox of layout.laneBoxes) {
    pen.fillStyle = colours(laneBox.odd ? 'bandOdd' : 'bandEven');
    pen.fillRect(px(laneBox.x), py(laneBox.y), laneBox.width * zoom, laneBox.height * zoom);
  }
  const width = grid.boxWidth * zoom;
  // Never thinner than can be seen, around the middle of the step.
  const height = Math.max(grid.boxHeight * zoom, thinnest);
  const rise = (height - grid.boxHeight * zoom) / 2;
  const steps =
    width < countable ? apart(picture, picture.stepIndex.within(seen), zoom) : picture.stepIndex.within(seen);
  paintFlows(pen, picture, seen, viewport, colours);
  if (width >= countable) paintWaits(pen, colours('wait'), steps, picture, viewport);
  const fillAll = (colour: string, high: number) => {
    pen.fillStyle = colour;
    for (const index of steps) {
      const box = placed[index]?.box;
      if (box !== undefined) pen.fillRect(px(box.x), py(box.y) - rise, Math.max(width, countable), high);
    }
  };
  const small = zoom < 0.1;
  if (!small) fillAll(colours('surface'), height);
  fillAll(colours('work'), small ? height : strip);
  const { constraint, longestWait } = picture.analysis;
  const outline = (paint: Paint, line: number, of: readonly (StepId | undefined)[]) => {
    pen.strokeStyle = colours(paint);
    pen.lineWidth = line;
    for (const id of of) {
      const box = id === undefined ? null : picture.boxOf(id);
      if (box === null) continue;
      pen.strokeRect(px(box.x) - line, py(box.y) - rise - line, width + 2 * line, height + 2 * line);
    }
  };
  outline('wait', 3, [constraint?.step, longestWait?.step]);
  outline('accent', 2, [...marks.selected]);
}

/** Of steps that fall on the same pixel the first. */
function apart({ steps }: MapPicture, indexes: readonly number[], zoom: number): readonly number[] {
  const taken = new Set<number>();
  return indexes.filter((index) => {
    const box = steps[index]?.box;
    if (box === undefined) return false;
    const pixel = Math.floor(box.x * zoom) * 65_536 + Math.floor(box.y * zoom);
    if (taken.has(pixel)) return false;
    taken.add(pixel);
    return true;
  });
}

function paintWaits(
  pen: OverviewPen,
  colour: string,
  steps: readonly number[],
  { analysis, steps: placed }: MapPicture,
  { x, y, zoom }: MapViewport,
): void {
  pen.fillStyle = colour;
  const half = 14 * zoom;
  for (const index of steps) {
    const box = placed[index]?.box;
    if (box === undefined || !((analysis.steps[index]?.wait ?? 0) > 0)) continue;
    const left = (box.x - grid.waitZone / 2) * zoom + x - half;
    const base = (box.y + box.height / 2 - waitRise) * zoom + y;
    // A triangle of a few px is no more than a speck.
    if (half < 3) pen.fillRect(left, base - 2 * half, 2 * half, 2 * half);
    else {
      pen.beginPath();
      pen.moveTo(left, base);
      pen.lineTo(left + half, base - 2 * half);
      pen.lineTo(left + 2 * half, base);
      pen.fill();
    }
  }
}

/** Flows as level and plumb hairlines, as the near view draws them, but without their bends. */
function paintFlows(
  pen: OverviewPen,
  { analysis, flowIndex, steps, layout, drawing }: MapPicture,
  seen: Box,
  { x, y, zoom }: MapViewport,
  colours: Colours,
): void {
  const { flows } = analysis.document;
  const shown = flowIndex.within(seen);
  const level = (from: number, to: number, at: number) => {
    pen.fillRect(Math.min(from, to) * zoom + x, at * zoom + y, Math.max(Math.abs(to - from) * zoom, 1), 1);
  };
  const plumb = (at: number, from: number, to: number) => {
    pen.fillRect(at * zoom + x, Math.min(from, to) * zoom + y, 1, Math.abs(to - from) * zoom);
  };
  for (const kind of ['information', 'forward', 'rework'] as const) {
    pen.fillStyle = colours(kind === 'rework' ? 'rework' : drawing.pathShown ? 'line' : 'muted');
    for (const index of shown) {
      const flow = flows[index];
      if (flow === undefined || flow.kind !== kind) continue;
      const from = steps[layout.from[index] ?? -1]?.box;
      const to = steps[layout.to[index] ?? -1]?.box;
      if (from === undefined || to === undefined) continue;
      const [start, end] = [from.y + from.height / 2, to.y + to.height / 2];
      if (kind === 'rework' || to.x <= from.x) {
        const low = Math.max(from.y, to.y) + to.height + grid.channel;
        const [one, other] = [from.x + from.width / 2, to.x + to.width / 2];
        plumb(one, start, low);
        level(one, other, low);
        plumb(other, end, low);
        continue;
      }
      const turn = to.x - grid.waitZone;
      level(from.x + from.width, turn, start);
      if (start !== end) plumb(turn, start, end);
      level(turn, to.x, end);
    }
  }
  if (!drawing.pathShown) return;
  pen.fillStyle = colours('ink');
  for (const index of shown) {
    if (!drawing.criticalFlows.has(flows[index]?.id ?? '')) continue;
    const from = steps[layout.from[index] ?? -1]?.box;
    const to = steps[layout.to[index] ?? -1]?.box;
    if (from === undefined || to === undefined) continue;
    const [start, end] = [from.y + from.height / 2, to.y + to.height / 2];
    pen.fillRect(from.x * zoom + x, start * zoom + y - 1, Math.max((to.x - from.x) * zoom, 1), 3);
    if (start !== end)
      pen.fillRect(to.x * zoom + x - 1, Math.min(start, end) * zoom + y, 3, Math.abs(end - start) * zoom);
  }
}
