import { laneInDetail } from '#shared/picture/groups/coarseDetail';
import { flowGroup } from '#shared/picture/groups/flowGroup';
import { partnerGroups } from '#shared/picture/groups/partnerGroups';
import { rowGroups } from '#shared/picture/groups/rowSignGroups';
import type { SceneGroup } from '#shared/picture/scene';
import type { MapViewport } from '../../../editor/mapViewport';
import { openedMap, type Size, visibleBox } from '../camera/viewWindow';
import { detailAt } from './detailAt';
import type { MapPicture } from './mapPicture';
import { stepDrawing } from './stepDrawing';

/** A map as it is opened in a room of a certain size. */
export interface StillView {
  readonly view: MapViewport;
  readonly groups: readonly SceneGroup[];
}

/** What is seen of a map when it is opened in a room of that size. */
export function stillView(picture: MapPicture, size: Size): StillView {
  const view = openedMap(picture, size);
  return { view, groups: groupsIn(picture, size, view) };
}

function groupsIn(picture: MapPicture, size: Size, view: MapViewport): readonly SceneGroup[] {
  const { drawing, layout } = picture;
  const detail = detailAt(view.zoom);
  const seen = visibleBox(view, size);
  return [
    ...layout.laneBoxes.map((laneBox) => laneInDetail(drawing, laneBox, detail)),
    ...partnerGroups(drawing, detail),
    ...picture.flowIndex.within(seen).flatMap((index) => flowGroup(drawing, index, detail) ?? []),
    ...picture.stepIndex
      .within(seen)
      .flatMap((index) => stepDrawing(picture, picture.steps[index]?.id ?? '', detail)?.groups ?? []),
    ...rowGroups(drawing, null, detail),
  ];
}
