import type { MouseEvent } from 'react';
import type { Point } from '#shared/picture/scene';
import { useCanvas, useCanvasState } from '../CanvasContext';
import { landmarkElementId, type PlacedLandmark } from '../picture/landmarks';
import styles from './LandmarkButton.module.css';

interface LandmarkButtonProps {
  readonly placed: PlacedLandmark;
  /** The point of the map from which the element around it is laid out. */
  readonly origin: Point;
}

/**
 * Lies over a landmark that is drawn and leads to the field in which it is edited. By keyboard the arrows of the map
 * lead to it, as the map stays one tab stop.
 */
export function LandmarkButton({ placed, origin }: LandmarkButtonProps) {
  const { landmark, label, box } = placed;
  const { store, commands } = useCanvas();
  const id = landmarkElementId(landmark);
  const current = useCanvasState(
    (state) => state.landmark !== null && landmarkElementId(state.landmark) === id,
  );

  function onClick(event: MouseEvent): void {
    // An arrow that is being drawn ends at the step under it.
    if (store.getState().connecting !== null) return;
    event.stopPropagation();
    commands.openLandmark(landmark);
  }

  return (
    <button
      id={id}
      type="button"
      tabIndex={-1}
      className={`${styles.landmark} nodrag nopan`}
      style={{
        left: box.x + box.width / 2 - origin.x,
        top: box.y + box.height / 2 - origin.y,
        width: box.width,
        height: box.height,
      }}
      title={label}
      aria-label={label}
      aria-current={current || undefined}
      data-landmark={landmark.kind}
      onClick={onClick}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
