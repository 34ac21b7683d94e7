import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { ghostGroups } from '#shared/picture/changes/ghostGroups';
import { laneInDetail } from '#shared/picture/groups/coarseDetail';
import { noteGroup } from '#shared/picture/groups/noteGroup';
import { snap } from '#shared/picture/layout/grid';
import { useEditor } from '../../../editor/EditorProvider';
import { SceneShapes } from '../../../ui/SceneShapes';
import { useCanvasState, usePicture } from '../CanvasContext';
import { LandmarkButton } from '../nodes/LandmarkButton';
import { noteLandmark } from '../picture/landmarks';
import { useDetail } from '../picture/useDetail';
import { bent } from './FlowLayer';
import flowStyles from './FlowLayer.module.css';
import { FlowPlus } from './FlowPlus';
import styles from './Overlays.module.css';

/** The phases as bands behind everything; the overview paints them itself. */
export const BandLayer = memo(function BandLayer({ shown }: { readonly shown: boolean }) {
  const { drawing, layout } = usePicture();
  const detail = useDetail();
  if (!shown) return null;
  return (
    <ViewportPortal>
      <svg className={styles.bands} width={1} height={1} aria-hidden="true">
        {layout.laneBoxes.map((laneBox) => (
          <SceneShapes key={laneBox.key} group={laneInDetail(drawing, laneBox, detail)} />
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** What the future state no longer has, where it stands today. */
export const GhostLayer = memo(function GhostLayer() {
  const { drawing } = usePicture();
  const detail = useDetail();
  if (drawing.changes === null) return null;
  return (
    <ViewportPortal>
      <svg className={styles.bands} width={1} height={1} aria-hidden="true">
        {ghostGroups(drawing, detail).map((group) => (
          <SceneShapes key={group.key} group={group} />
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** The notes of the map, below it. */
export const NoteLayer = memo(function NoteLayer({ notes }: { readonly notes: readonly number[] }) {
  const picture = usePicture();
  const { drawing, noteRise } = picture;
  return (
    <ViewportPortal>
      <svg className={styles.bands} width={1} height={1} aria-hidden="true">
        <g transform={`translate(0 ${-noteRise})`}>
          {notes.map((index) => {
            const group = noteGroup(drawing, index);
            return group !== null && <SceneShapes key={group.key} group={group} />;
          })}
        </g>
      </svg>
      {notes.map((index) => {
        const placed = noteLandmark(picture, index);
        return (
          placed !== null && <LandmarkButton key={placed.landmark.of} placed={placed} origin={topLeft} />
        );
      })}
    </ViewportPortal>
  );
});

const topLeft = { x: 0, y: 0 };

/** What shows while something is in a person's hand: the gap it would go to, the arrow, the area of a selection. */
export function GestureLayer() {
  const gap = useCanvasState(({ drag }) => (drag?.aim?.kind === 'gap' ? drag.aim.gap : null));
  const marquee = useCanvasState((state) => state.marquee);
  return (
    <ViewportPortal>
      <svg className={styles.gesture} width={1} height={1} aria-hidden="true">
        {gap !== null && <rect className={styles.gap} {...gap.bar} rx={2} />}
        <Ghosts />
        {marquee !== null && <rect className={styles.marquee} {...marquee} />}
        <LooseArrow />
        <FlowPlus />
      </svg>
    </ViewportPortal>
  );
}

/** Where steps would stand if they were let go just there: the held one, and those selected with it. */
function Ghosts() {
  const picture = usePicture();
  const held = useCanvasState(({ drag }) => (drag?.aim?.kind === 'free' ? drag : null));
  const selected = useEditor((state) => state.selection.steps);
  const home = held === null ? null : picture.boxOf(held.step);
  if (held === null || home === null) return null;
  const ids = selected.has(held.step) ? [...selected] : [held.step];
  const [dx, dy] = [snap(held.at.x - home.x), snap(held.at.y - home.y)];
  return ids.map((id) => {
    const box = picture.boxOf(id);
    return box === null ? null : (
      <rect key={id} className={styles.ghost} {...box} x={box.x + dx} y={box.y + dy} rx={6} />
    );
  });
}

function LooseArrow() {
  const picture = usePicture();
  const drawnFlow = useCanvasState((state) => state.drawnFlow);
  const connecting = useCanvasState((state) => state.connecting);
  const from = drawnFlow?.from ?? connecting?.from;
  const box = from === undefined ? null : picture.boxOf(from);
  const over = connecting === null || connecting.to === null ? null : picture.boxOf(connecting.to);
  const to = drawnFlow?.at ?? (over === null ? null : { x: over.x, y: over.y + over.height / 2 });
  if (box === null || to === null) return null;
  return (
    <path className={flowStyles.loose} d={bent({ x: box.x + box.width, y: box.y + box.height / 2 }, to)} />
  );
}
