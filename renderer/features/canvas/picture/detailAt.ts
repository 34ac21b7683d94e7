import type { StepDetail } from '#shared/picture/groups/stepGroup';

/** From this zoom on the data box can be read; below it name, work and quality are written larger. */
export const fullDetail = 0.9;
/** Below this zoom a step says its name and lead time alone, as large as its box allows. */
const coarseZoom = 0.5;

/** How much of a step is drawn at a zoom. */
export function detailAt(zoom: number): StepDetail {
  if (zoom >= fullDetail) return 'full';
  return zoom < coarseZoom ? 'coarse' : 'compact';
}
