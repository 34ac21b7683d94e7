import { useEffect } from 'react';
import { useCanvas, useCanvasState } from './CanvasContext';
import { type PlacedLandmark, placedLandmark } from './landmarks';
import type { MapPicture } from './mapPicture';

/** What the keyboard is on where that is no step, if it is still on the map; when it goes, the keyboard is on its step. */
export function useLandmark(picture: MapPicture): PlacedLandmark | null {
  const { store } = useCanvas();
  const landmark = useCanvasState((state) => state.landmark);
  const placed = landmark === null ? null : placedLandmark(picture, landmark);
  const gone = landmark !== null && placed === null;
  useEffect(() => {
    if (gone) store.setState({ landmark: null });
  }, [gone, store]);
  return placed;
}
