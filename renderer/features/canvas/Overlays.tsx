import { useStore, ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { bandGroup } from '#shared/picture/groups/bandGroup';
import { SceneShapes } from '../../ui/SceneShapes';
import { useCanvasState } from './CanvasContext';
import { bent } from './FlowLayer';
import flowStyles from './FlowLayer.module.css';
import { largeBand } from './farDetail';
import styles from './Overlays.module.css';
import { usePicture } from './PictureContext';
import { farZoom } from './stepGroups';

/** The phases as bands behind everything; the far view paints them itself. */
export const BandLayer = memo(function BandLayer({ shown }: { readonly shown: boolean }) {
  const { drawing, layout } = usePicture();
  const far = useStore((state) => state.transform[2] < farZoom);
  if (!shown) return null;
  return (
    <ViewportPortal>
      <svg className={styles.bands} width={1} height={1} aria-hidden="true">
        {layout.bands.map((band) => (
          <SceneShapes
            key={band.key}
            group={far ? largeBand(bandGroup(drawing, band)) : bandGroup(drawing, band)}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** What shows while something is in a person's hand: the gap it would go to, the arrow, the area of a selection. */
export function HandLayer() {
  const place = useCanvasState((state) => state.drag?.place ?? null);
  const marquee = useCanvasState((state) => state.marquee);
  return (
    <ViewportPortal>
      <svg className={styles.hand} width={1} height={1} aria-hidden="true">
        {place !== null && <rect className={styles.gap} {...place.bar} rx={2} />}
        {marquee !== null && <rect className={styles.marquee} {...marquee} />}
        <LooseArrow />
      </svg>
    </ViewportPortal>
  );
}

function LooseArrow() {
  const picture = usePicture();
  const link = useCanvasState((state) => state.link);
  const connecting = useCanvasState((state) => state.connecting);
  const from = link?.from ?? connecting?.from;
  const box = from === undefined ? null : picture.boxOf(from);
  const over = connecting === null || connecting.to === null ? null : picture.boxOf(connecting.to);
  const to = link?.at ?? (over === null ? null : { x: over.x, y: over.y + over.height / 2 });
  if (box === null || to === null) return null;
  return (
    <path className={flowStyles.loose} d={bent({ x: box.x + box.width, y: box.y + box.height / 2 }, to)} />
  );
}
