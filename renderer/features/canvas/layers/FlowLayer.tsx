import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { FlowId } from '#shared/model/flow';
import { flowChangeGroup } from '#shared/picture/changes/changeTabs';
import { flowGroup } from '#shared/picture/groups/flowGroup';
import type { Point } from '#shared/picture/scene';
import { countRender } from '../../../editor/countRender';
import { useEditor } from '../../../editor/EditorProvider';
import { joinClasses } from '../../../ui/joinClasses';
import { SceneShapes } from '../../../ui/SceneShapes';
import { useCanvas, useCanvasState, usePicture } from '../CanvasContext';
import { useDetail } from '../picture/useDetail';
import styles from './FlowLayer.module.css';
import { leadsToPlus } from './FlowPlus';

/**
 * The flows near the view, behind the steps. Drawn here and not as React Flow's edges, because those exist only while
 * both of their ends do, and a long rework arrow passes where neither end is near.
 */
export const FlowLayer = memo(function FlowLayer({ flows }: { readonly flows: readonly number[] }) {
  const picture = usePicture();
  return (
    <ViewportPortal>
      <svg className={styles.layer} width={1} height={1} aria-hidden="true">
        {flows.map((index) => {
          const id = picture.flows[index];
          return id === undefined ? null : <FlowView key={id} id={id} index={index} />;
        })}
      </svg>
    </ViewportPortal>
  );
});

const FlowView = memo(function FlowView({ id, index }: { readonly id: FlowId; readonly index: number }) {
  countRender('flow');
  const { store, commands } = useCanvas();
  const picture = usePicture();
  const flow = picture.analysis.document.flows[index];
  const detail = useDetail();
  const group = useMemo(() => flowGroup(picture.drawing, index, detail), [picture, index, detail]);
  const change = useMemo(() => flowChangeGroup(picture.drawing, index), [picture, index]);
  const selected = useEditor((state) => state.selection.flows.has(id));
  const held = useCanvasState(({ drag }) =>
    drag !== null && (drag.step === flow?.from || drag.step === flow?.to) ? drag : null,
  );
  const target = useCanvasState(({ drag }) => drag?.aim?.kind === 'flow' && drag.aim.flow === id);
  if (flow === undefined || group === null) return null;
  if (held !== null) {
    const boxAt = (step: string) => {
      const box = picture.boxOf(step);
      return box === null ? null : { ...box, ...(step === held.step ? held.at : {}) };
    };
    const [from, to] = [boxAt(flow.from), boxAt(flow.to)];
    if (from === null || to === null) return null;
    return <path className={styles.loose} d={bent(rightOf(from), leftOf(to))} />;
  }
  const line = group.shapes.find((shape) => shape.kind === 'line');
  const points = line?.points.map(({ x, y }) => `${x},${y}`).join(' ') ?? '';
  return (
    <g
      className={joinClasses(styles.flow, selected && styles.selected)}
      data-flow={id}
      onPointerEnter={() => store.setState({ pointed: id })}
      onPointerLeave={(event) => {
        if (!leadsToPlus(event)) store.setState({ pointed: null });
      }}
    >
      {(selected || target) && <polyline className={styles.halo} points={points} />}
      <SceneShapes group={group} />
      {change !== null && <SceneShapes group={change} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: by keyboard, flows are reached from their steps */}
      <polyline
        className={`${styles.grip} nopan`}
        points={points}
        onClick={(event) => {
          event.stopPropagation();
          commands.selectFlow(id);
        }}
        onDoubleClick={(event) => {
          event.stopPropagation();
          commands.insertOn(id);
        }}
      >
        <title>{group.label}</title>
      </polyline>
    </g>
  );
});

function rightOf(box: { x: number; y: number; width: number; height: number }): Point {
  return { x: box.x + box.width, y: box.y + box.height / 2 };
}

function leftOf(box: { x: number; y: number; height: number }): Point {
  return { x: box.x, y: box.y + box.height / 2 };
}

/** A loose line while one end is in someone's hand. */
export function bent(from: Point, to: Point): string {
  const away = Math.max(40, Math.min(160, Math.abs(to.x - from.x) / 2));
  // Backwards it goes below the boxes, as the rework flow that it becomes.
  if (to.x < from.x) {
    const low = Math.max(from.y, to.y) + 140;
    return `M${from.x},${from.y} C${from.x + away},${low} ${to.x - away},${low} ${to.x},${to.y}`;
  }
  return `M${from.x},${from.y} C${from.x + away},${from.y} ${to.x - away},${to.y} ${to.x},${to.y}`;
}
