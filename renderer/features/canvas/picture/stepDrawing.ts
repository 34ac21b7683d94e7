import type { StepId } from '#shared/model/step';
import { stepChangeGroup, tabScale } from '#shared/picture/changes/changeTabs';
import { largeMark, waitInDetail } from '#shared/picture/groups/coarseDetail';
import { kaizenBurstGroup } from '#shared/picture/groups/kaizenBurstGroup';
import { partnerGroups } from '#shared/picture/groups/partnerGroups';
import { type StepDetail, stepGroup } from '#shared/picture/groups/stepGroup';
import type { Picture } from '#shared/picture/picture';
import type { Box, SceneGroup } from '#shared/picture/scene';
import { landmarksOf, type PlacedLandmark } from './landmarks';
import type { MapPicture } from './mapPicture';

/** What is drawn of one step: its wait, its box, its marks, back to front. They move together. */
export interface StepDrawing {
  readonly box: Box;
  readonly label: string;
  readonly groups: readonly SceneGroup[];
  /** What among it can be gone to and edited. */
  readonly landmarks: readonly PlacedLandmark[];
}

/** The drawing of a step in so much detail; null when it is no longer on the map. */
export function stepDrawing(picture: MapPicture, id: StepId, detail: StepDetail): StepDrawing | null {
  const { drawing, analysis, boxOf } = picture;
  const box = boxOf(id);
  if (box === null) return null;
  const index = analysis.indexOf(id);
  const step = stepGroup(drawing, index, detail);
  const wait = waitInDetail(drawing, index, detail);
  const kaizenBurst = kaizenBurstGroup(drawing, index, detail);
  const small = picture.marksOf(id);
  const marks = detail === 'full' ? small : small.map((mark) => largeMark(mark, box, detail));
  const partners = partnersOf(drawing, index, detail);
  const change = stepChangeGroup(drawing, index, tabScale[detail]);
  const groups = [...partners, wait, step, ...marks, kaizenBurst, change].filter((group) => group !== null);
  return { box, label: step.label, groups, landmarks: landmarksOf(picture, id, detail) };
}

/** The customer and the supplier that stand at a step: they move with it. */
function partnersOf(drawing: Picture, index: number, detail: StepDetail): readonly SceneGroup[] {
  const { ends, start } = drawing.layout;
  if (start !== index && !ends.includes(index)) return [];
  const id = drawing.analysis.document.steps[index]?.id;
  return partnerGroups(drawing, detail).filter((group) => group.of === id);
}
