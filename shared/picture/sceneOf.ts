import type { Analysis } from '../metrics/analyse';
import type { Words } from '../text/words';
import { flowChangeGroup, stepChangeGroup, tabScale } from './changes/changeTabs';
import { ghostGroups } from './changes/ghostGroups';
import { laneInDetail, largeMark, waitInDetail } from './groups/coarseDetail';
import { flowGroup } from './groups/flowGroup';
import { headingGroup } from './groups/headingGroup';
import { kaizenBurstGroup } from './groups/kaizenBurstGroup';
import { ladderGroup } from './groups/ladderGroup';
import { markGroups } from './groups/markGroups';
import { noteGroup } from './groups/noteGroup';
import { partnerGroups } from './groups/partnerGroups';
import { rowSignGroups } from './groups/rowSignGroups';
import { type StepDetail, stepGroup } from './groups/stepGroup';
import { type Layout, stepBox } from './layout/layout';
import { type Picture, pictureOf } from './picture';
import type { Scene, SceneGroup } from './scene';

/** The whole map as a drawing, back to front. What the canvas draws piece by piece is made by the same functions. */
export function sceneOf(
  analysis: Analysis,
  layout: Layout,
  words: Pick<Words, 'picture' | 'app' | 'locale'>,
  detail: StepDetail = 'full',
): Scene {
  return sceneOfPicture(pictureOf(analysis, layout, words), detail);
}

/** The same from a picture that is prepared already. */
export function sceneOfPicture(picture: Picture, detail: StepDetail = 'full'): Scene {
  const { layout, analysis } = picture;
  const { steps, flows, notes } = analysis.document;
  const groups: (SceneGroup | null)[] = [headingGroup(picture)];
  for (const laneBox of layout.laneBoxes) {
    groups.push(laneInDetail(picture, laneBox, detail));
  }
  for (const index of flowsBackToFront(picture)) groups.push(flowGroup(picture, index, detail));
  groups.push(...ghostGroups(picture, detail), ...partnerGroups(picture, detail));
  for (let index = 0; index < steps.length; index++) groups.push(waitInDetail(picture, index, detail));
  for (let index = 0; index < steps.length; index++) groups.push(stepGroup(picture, index, detail));
  for (let index = 0; index < steps.length; index++) groups.push(kaizenBurstGroup(picture, index, detail));
  for (const mark of markGroups(picture)) {
    const marked = mark.of === null ? -1 : analysis.indexOf(mark.of);
    groups.push(detail === 'full' || marked < 0 ? mark : largeMark(mark, stepBox(layout, marked), detail));
  }
  for (let index = 0; index < steps.length; index++)
    groups.push(stepChangeGroup(picture, index, tabScale[detail]));
  for (let index = 0; index < flows.length; index++) groups.push(flowChangeGroup(picture, index));
  groups.push(...rowSignGroups(picture), ladderGroup(picture, undefined, detail));
  for (let index = 0; index < notes.length; index++) groups.push(noteGroup(picture, index));
  return {
    width: layout.width,
    height: layout.height,
    groups: groups.filter((group) => group !== null),
  };
}

/** Flows of the critical path lie on top of those that they share a line with. */
function flowsBackToFront(picture: Picture): readonly number[] {
  const { flows } = picture.analysis.document;
  const behind: number[] = [];
  const front: number[] = [];
  for (const [index, flow] of flows.entries()) {
    (picture.criticalFlows.has(flow.id) ? front : behind).push(index);
  }
  return [...behind, ...front];
}
