import { largeLane } from '#shared/picture/groups/coarseDetail';
import { flowGroup } from '#shared/picture/groups/flowGroup';
import { laneGroup } from '#shared/picture/groups/laneGroup';
import { partnerGroups } from '#shared/picture/groups/partnerGroups';
import type { SceneGroup } from '#shared/picture/scene';
import type { MapViewport } from '../../../editor/mapViewport';
import { opened, type Size, visibleBox } from '../camera/viewWindow';
import type { MapPicture } from './mapPicture';
import { detailAt, stepDrawing } from './stepDrawing';

/** A map as it is opened in a room of a certain size. */
export interface StillView {
  readonly view: MapViewport;
  readonly groups: readonly SceneGroup[];
}

/** What is seen of a map when it is opened in a room of that size. */
export function stillView(picture: MapPicture, size: Size): StillView {
  const view = opened(picture.map, size, picture.layout.mainAxis);
  return { view, groups: groupsIn(picture, size, view) };
}

function groupsIn(picture: MapPicture, size: Size, view: MapViewport): readonly SceneGroup[] {
  const { drawing, layout } = picture;
  const detail = detailAt(view.zoom);
  const seen = visibleBox(view, size);
  const lanes = layout.laneBoxes.map((laneBox) => laneGroup(drawing, laneBox));
  return [
    ...(detail === 'coarse' ? lanes.map((lane) => largeLane(lane)) : lanes),
    ...partnerGroups(drawing),
    ...picture.flowIndex.within(seen).flatMap((index) => flowGroup(drawing, index) ?? []),
    ...picture.stepIndex
      .within(seen)
      .flatMap((index) => stepDrawing(picture, picture.steps[index]?.id ?? '', detail)?.groups ?? []),
  ];
}
