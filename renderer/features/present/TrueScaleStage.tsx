import { useMemo } from 'react';
import type { Picture } from '#shared/picture/picture';
import { styles as letters } from '#shared/picture/styles';
import { timeScene } from '#shared/picture/trueScale/timePicture';
import { SceneShapes } from '../../ui/SceneShapes';
import { useWords } from '../../ui/useWords';
import styles from './Present.module.css';
import { useRoom } from './SlideStage';
import { letterSize } from './stageView';

/** The stream true to scale, as wide as the stage, in letters that are read from the back. */
export function TrueScaleStage({ picture, label }: { readonly picture: Picture; readonly label: string }) {
  const { trueScale } = useWords();
  const [room, observe] = useRoom();
  const drawn = useMemo(() => {
    if (room === null) return null;
    const scale = letterSize(room.window) / letters.besideName.size;
    const [width, height] = [room.width / scale, room.height / scale];
    const scene = timeScene('trueScale', picture, trueScale, { width, height, heading: false });
    if (scene === null) return null;
    // What runs beside the critical path may take more height than there is.
    return { scene, scale: Math.min(scale, room.height / scene.height) };
  }, [picture, room, trueScale]);
  return (
    <div ref={observe} className={styles.stage}>
      {drawn !== null && (
        <svg
          className={styles.drawing}
          width={drawn.scene.width * drawn.scale}
          height={drawn.scene.height * drawn.scale}
          viewBox={`0 0 ${drawn.scene.width} ${drawn.scene.height}`}
          role="img"
          aria-label={label}
        >
          {drawn.scene.groups.map((group) => (
            <SceneShapes key={group.key} group={group} />
          ))}
        </svg>
      )}
    </div>
  );
}
