import { largeLane, largeMark, waitInDetail } from '#shared/picture/groups/coarseDetail';
import { flowGroup } from '#shared/picture/groups/flowGroup';
import { kaizenBurstGroup } from '#shared/picture/groups/kaizenBurstGroup';
import { ladderGroup } from '#shared/picture/groups/ladderGroup';
import { laneGroup } from '#shared/picture/groups/laneGroup';
import { markGroups } from '#shared/picture/groups/markGroups';
import { partnerGroups } from '#shared/picture/groups/partnerGroups';
import { rowSignGroups } from '#shared/picture/groups/rowSignGroups';
import { stepGroup } from '#shared/picture/groups/stepGroup';
import { stepBox } from '#shared/picture/layout/layout';
import type { Picture } from '#shared/picture/picture';
import type { Box, SceneGroup, Shape } from '#shared/picture/scene';
import type { StageView } from './stageView';

/**
 * What the stage shows of the map, back to front: the same groups as everywhere, of which texts below `floor` px are
 * left out rather than shown too small to be read from the back of the room.
 */
export function stageGroups(picture: Picture, view: StageView, floor: number): readonly SceneGroup[] {
  const { layout, analysis } = picture;
  const { steps, flows } = analysis.document;
  const near = [...steps.keys()].filter((index) => meets(stepBox(layout, index), view));
  const shown = new Set(near);
  const passing = [...flows.keys()].filter(
    (flow) => shown.has(layout.from[flow] ?? -1) || shown.has(layout.to[flow] ?? -1),
  );
  const groups: (SceneGroup | null)[] = [
    ...layout.laneBoxes
      .filter((laneBox) => meets(laneBox, view))
      .map((laneBox) => largeLane(laneGroup(picture, laneBox), 'compact')),
    ...passing.map((flow) => flowGroup(picture, flow, 'compact')),
    ...partnerGroups(picture, 'compact').filter(({ box }) => meets(box, view)),
    ...near.map((index) => waitInDetail(picture, index, 'compact')),
    ...near.map((index) => stepGroup(picture, index, 'compact')),
    ...near.map((index) => kaizenBurstGroup(picture, index, 'compact')),
    ...markGroups(picture)
      .filter(({ box }) => meets(box, view))
      .map((mark) => {
        const marked = mark.of === null ? -1 : analysis.indexOf(mark.of);
        return marked < 0 ? mark : largeMark(mark, stepBox(layout, marked), 'compact');
      }),
    ...rowSignGroups(picture).filter(({ box }) => meets(box, view)),
    ladderGroup(picture, undefined, 'compact'),
  ];
  return groups.flatMap((group) => (group === null ? [] : [legible(group, view, floor)]));
}

/** Without the texts that are too small, and without those of the ladder that stand below other rows. */
function legible(group: SceneGroup, view: StageView, floor: number): SceneGroup {
  const isSeen = (shape: Shape) =>
    shape.kind !== 'text' ||
    (shape.size * view.scale >= floor - 1e-6 && shape.y > view.y && shape.y <= view.y + view.height);
  return group.shapes.every(isSeen) ? group : { ...group, shapes: group.shapes.filter(isSeen) };
}

function meets(box: Box, view: Box): boolean {
  return (
    box.x < view.x + view.width &&
    view.x < box.x + box.width &&
    box.y < view.y + view.height &&
    view.y < box.y + box.height
  );
}
