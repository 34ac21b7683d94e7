import type { StepId } from '#shared/model/step';
import type { Box, Point } from '#shared/picture/scene';
import type { MapView } from '../../editor/viewSlot';
import type { Camera } from './camera';
import type { MapPicture } from './mapPicture';
import type { Size } from './viewWindow';

/** Where steps lie in the window, for menus and for looking something up on the map. */
export function windowPlaces(
  picture: () => MapPicture,
  camera: Camera,
  size: Size,
  corner: () => Point,
): Pick<MapView, 'centre' | 'stepAt' | 'areaOf'> {
  return {
    centre(step: StepId) {
      const box = picture().boxOf(step);
      if (box === null) return;
      const { zoom } = camera.now();
      camera.moveTo({
        zoom,
        x: size.width / 2 - (box.x + box.width / 2) * zoom,
        y: size.height / 2 - (box.y + box.height / 2) * zoom,
      });
    },
    stepAt(place: Point): StepId | null {
      const { x, y, zoom } = camera.now();
      const left = corner();
      const at = { x: (place.x - left.x - x) / zoom, y: (place.y - left.y - y) / zoom, width: 0, height: 0 };
      const [index] = picture().stepIndex.within(at);
      return index === undefined ? null : (picture().steps[index]?.id ?? null);
    },
    areaOf(step: StepId): Box | null {
      const box = picture().boxOf(step);
      if (box === null) return null;
      const { x, y, zoom } = camera.now();
      const left = corner();
      return {
        x: left.x + x + box.x * zoom,
        y: left.y + y + box.y * zoom,
        width: box.width * zoom,
        height: box.height * zoom,
      };
    },
  };
}
