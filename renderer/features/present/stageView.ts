import type { StepId } from '#shared/model/step';
import type { StepDetail } from '#shared/picture/groups/stepGroup';
import { grid } from '#shared/picture/layout/grid';
import { type Layout, stepBox } from '#shared/picture/layout/layout';
import type { Box } from '#shared/picture/scene';
import { styles } from '#shared/picture/styles';

/** No letter that is shown to a room is smaller than this, in CSS px. */
export const textFloor = 24;

/** At these scales the smallest text that a step's box needs is as large as the floor. */
const fullScale = textFloor / Math.min(styles.dataName.size, styles.dataValue.size, styles.stepTeam.size);
const farScale = textFloor / Math.min(styles.farName.size, styles.farValue.size);
const largest = 1.25 * fullScale;

/** Above this many parts a walk along the map says less than its findings. */
const mostParts = 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the map that the stage shows, in map units, and how large. */
export interface StageView extends Box {
  readonly scale: number;
  readonly detail: StepDetail;
}

/**
 * Shows `steps` in the middle of a stage of `size` CSS px: with all their figures where they fit so, else with name and
 * lead time in large letters. Where even that is too wide the first of them is in the middle.
 */
export function viewOf(layout: Layout, steps: readonly number[], size: Size): StageView {
  const all = around(layout, steps);
  const fit = Math.min(size.width / all.width, size.height / all.height);
  const detail = fit >= fullScale ? 'full' : 'coarse';
  const scale = detail === 'full' ? Math.min(fit, largest) : Math.min(Math.max(fit, farScale), fullScale);
  const shown = fit >= farScale ? all : around(layout, steps.slice(0, 1));
  const [width, height] = [size.width / scale, size.height / scale];
  return {
    x: shown.x + (shown.width - width) / 2,
    y: shown.y + (shown.height - height) / 2,
    width,
    height,
    scale,
    detail,
  };
}

/** The map from left to right, row by row, in parts that a stage of `size` shows legibly; all in one where there would be too many. */
export function stagePartsOf(
  layout: Layout,
  steps: readonly { readonly id: StepId }[],
  size: Size,
): readonly (readonly StepId[])[] {
  const width = size.width / farScale;
  const rowOf = (step: number) => layout.wrapped?.rowOf[step] ?? 0;
  const order = [...steps.keys()].sort(
    (a, b) =>
      rowOf(a) - rowOf(b) ||
      stepBox(layout, a).x - stepBox(layout, b).x ||
      stepBox(layout, a).y - stepBox(layout, b).y,
  );
  const parts: number[][] = [];
  for (const index of order) {
    const last = parts.at(-1);
    const [first = index] = last ?? [];
    const sameRow = rowOf(first) === rowOf(index);
    if (last !== undefined && sameRow && around(layout, [first, index]).width <= width) last.push(index);
    else parts.push([index]);
  }
  const ids = (part: readonly number[]) => part.flatMap((index) => steps[index]?.id ?? []);
  return parts.length > mostParts ? [ids(order)] : parts.map(ids);
}

/** The steps with the room for their waits on both sides and what stands on top of them. */
function around(layout: Layout, steps: readonly number[]): Box {
  const boxes = steps.map((index) => stepBox(layout, index));
  const left = Math.min(...boxes.map(({ x }) => x)) - grid.waitZone;
  const top = Math.min(...boxes.map(({ y }) => y)) - grid.mark - grid.bandHead / 2;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + grid.bandPad;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + grid.bandFoot / 2;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
