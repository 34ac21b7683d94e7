import { type RefCallback, useCallback, useMemo, useState } from 'react';
import type { StepId } from '#shared/model/step';
import { stepBox } from '#shared/picture/layout/layout';
import type { Picture } from '#shared/picture/picture';
import { SceneShapes } from '../../ui/SceneShapes';
import styles from './Present.module.css';
import { stageGroups } from './stageGroups';
import { letterFloor, type Room, viewOf } from './stageView';

interface StageProps {
  readonly picture: Picture;
  /** What is to be seen. */
  readonly steps: readonly StepId[];
  /** Whether they are marked as what is spoken of. */
  readonly marked: boolean;
  readonly label: string;
}

/** How far the mark stands off a box, and how thick it is, in map units. */
const offset = 7;
const stroke = 5;

/** The rows of the map in which some steps stand, in letters that are read from the back. */
export function SlideStage({ picture, steps, marked, label }: StageProps) {
  const [size, observe] = useRoom();
  const { layout, analysis } = picture;
  const indices = steps.map((id) => analysis.indexOf(id)).filter((index) => index >= 0);
  const key = indices.join();
  const drawn = useMemo(() => {
    const shown = key === '' ? [] : key.split(',').map(Number);
    if (size === null || shown.length === 0) return null;
    const view = viewOf(layout, shown, size);
    return {
      view,
      groups: stageGroups(picture, view, letterFloor(size.window)),
      boxes: shown.map((index) => stepBox(layout, index)),
    };
  }, [layout, picture, size, key]);
  return (
    <div ref={observe} className={styles.stage}>
      {drawn !== null && (
        <svg
          className={styles.drawing}
          width={drawn.view.width * drawn.view.scale}
          height={drawn.view.height * drawn.view.scale}
          viewBox={`${drawn.view.x} ${drawn.view.y} ${drawn.view.width} ${drawn.view.height}`}
          role="img"
          aria-label={label}
        >
          {drawn.groups.map((group) => (
            <SceneShapes key={group.key} group={group} />
          ))}
          {marked &&
            drawn.boxes.map(({ x, y, width, height }) => (
              <rect
                key={`${x} ${y}`}
                className={styles.mark}
                data-marked=""
                x={x - offset}
                y={y - offset}
                width={width + 2 * offset}
                height={height + 2 * offset}
                rx={10}
                strokeWidth={stroke}
              />
            ))}
        </svg>
      )}
    </div>
  );
}

/** The size of an element in CSS px, as it changes; null until it is known. */
export function useRoom(): readonly [Room | null, RefCallback<HTMLElement>] {
  const [size, setSize] = useState<Room | null>(null);
  const observe = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) setSize({ width, height, window: innerHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, observe];
}
