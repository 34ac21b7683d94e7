import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { rowGroups } from '#shared/picture/groups/rowSignGroups';
import { SceneShapes } from '../../../ui/SceneShapes';
import { useReworkSimulated } from '../../../workers/useReworkSimulated';
import { usePicture } from '../CanvasContext';
import { useDetail } from '../picture/useDetail';
import styles from './FlowLayer.module.css';

/** Of a map in rows: the ladder under each of them, and the signs by which they lead on. */
export const RowLayer = memo(function RowLayer() {
  const { drawing, layout } = usePicture();
  const detail = useDetail();
  const simulated = useReworkSimulated();
  if (layout.wrapped === null) return null;
  return (
    <ViewportPortal>
      <svg className={styles.layer} width={1} height={1} aria-hidden="true">
        {rowGroups(drawing, simulated, detail).map((group) => (
          <SceneShapes key={group.key} group={group} />
        ))}
      </svg>
    </ViewportPortal>
  );
});
