import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { StepId } from '#shared/model/step';
import { burstGroup } from '#shared/picture/groups/burstGroup';
import { markGroups } from '#shared/picture/groups/markGroups';
import { type StepDetail, stepGroup } from '#shared/picture/groups/stepGroup';
import { waitGroup } from '#shared/picture/groups/waitGroup';
import type { Picture } from '#shared/picture/picture';
import type { Box, SceneGroup } from '#shared/picture/scene';
import { largeMark, largeWait } from './farDetail';
import { usePicture } from './PictureContext';

/** What is drawn of one step: its wait, its box, its marks, back to front. They move together. */
export interface StepDrawing {
  readonly box: Box;
  readonly label: string;
  readonly groups: readonly SceneGroup[];
}

/** Below this zoom the data box cannot be read: name and lead time are written large instead. */
export const farZoom = 0.55;

/** The drawing of a step as large as the view asks for; null when it is no longer on the map. */
export function useStepDrawing(id: StepId): StepDrawing | null {
  const { drawing, analysis, boxOf } = usePicture();
  const detail = useStore((state): StepDetail => (state.transform[2] < farZoom ? 'far' : 'full'));
  return useMemo(() => {
    const box = boxOf(id);
    if (box === null) return null;
    const index = analysis.indexOf(id);
    const step = stepGroup(drawing, index, detail);
    const near = waitGroup(drawing, index);
    const wait = near === null || detail === 'full' ? near : largeWait(near);
    const burst = burstGroup(drawing, index);
    const small = [...(marksOf(drawing).get(id) ?? []), ...(burst === null ? [] : [burst])];
    const marks = detail === 'full' ? small : small.map((mark) => largeMark(mark, box));
    return { box, label: step.label, groups: [...(wait === null ? [] : [wait]), step, ...marks] };
  }, [drawing, analysis, boxOf, detail, id]);
}

const marksByPicture = new WeakMap<Picture, ReadonlyMap<StepId, readonly SceneGroup[]>>();

/** The marks of a picture by the step that they belong to, sorted out once for all steps. */
function marksOf(drawing: Picture): ReadonlyMap<StepId, readonly SceneGroup[]> {
  const known = marksByPicture.get(drawing);
  if (known !== undefined) return known;
  const marks = new Map<StepId, SceneGroup[]>();
  for (const group of markGroups(drawing)) {
    if (group.of === null) continue;
    const beside = marks.get(group.of);
    if (beside === undefined) marks.set(group.of, [group]);
    else beside.push(group);
  }
  marksByPicture.set(drawing, marks);
  return marks;
}
