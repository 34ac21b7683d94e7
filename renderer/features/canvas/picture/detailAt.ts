import type { StepDetail } from '#shared/picture/groups/stepGroup';

/** From this zoom on the data box can be read; below it name, work and quality are written larger. */
export const fullDetail = 0.9;
/** On a projector it has to be read from the back of the room. */
const fullOnProjector = 1.4;
/** Below this zoom a step says its name and lead time alone, as large as its box allows. */
const coarseZoom = 0.5;

/** How much of a step is drawn at a zoom; `projected` on a wall, where letters are larger sooner. */
export function detailAt(zoom: number, projected = false): StepDetail {
  if (zoom >= (projected ? fullOnProjector : fullDetail)) return 'full';
  return zoom < coarseZoom ? 'coarse' : 'compact';
}
