import type { PointerEvent } from 'react';
import type { FlowId } from '#shared/model/flow';
import { flowRoute } from '#shared/picture/layout/route';
import type { Point } from '#shared/picture/scene';
import { useEditor } from '../../../editor/EditorProvider';
import { useWords } from '../../../ui/useWords';
import { useCanvas, useCanvasState, usePicture } from '../CanvasContext';
import styles from './FlowLayer.module.css';

/**
 * The plus on the flow under the pointer, or on the selected one, that puts a step there. It lies above everything, as
 * a short flow runs behind the wait in front of the next step. Only for the pointer: `I` does the same.
 */
export function FlowPlus() {
  const { canvas } = useWords();
  const { store, commands } = useCanvas();
  const picture = usePicture();
  const pointed = useCanvasState((state) => (state.drag === null ? state.pointed : null));
  const chosen = useEditor(({ selection }) => onlyOne(selection.flows, selection.steps.size));
  const readOnly = useEditor((state) => state.readOnly);
  const id = pointed ?? chosen;
  const index = id === null ? -1 : picture.flows.indexOf(id);
  const flow = picture.analysis.document.flows[index];
  const points = flow?.kind === 'forward' ? (flowRoute(picture.layout, index)?.points ?? []) : [];
  if (readOnly || id === null || points.length < 2) return null;
  const at = middleOf(points);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key I does the same, and the canvas is one tab stop
    <g
      className={`${styles.plus} nopan`}
      data-control="insert"
      transform={`translate(${at.x} ${at.y})`}
      onPointerLeave={() => store.setState({ pointed: null })}
      onClick={(event) => {
        event.stopPropagation();
        store.setState({ pointed: null });
        commands.insertOn(id);
      }}
    >
      <title>{canvas.insertOnFlow}</title>
      <g className={styles.plusSign}>
        <circle className={styles.plusTarget} r={12} />
        <circle className={styles.plusDisc} r={9} />
        <path className={styles.plusCross} d="M-4 0H4M0 -4V4" />
      </g>
    </g>
  );
}

/** Whether the pointer leaves a flow only for the plus on it. */
export function leadsToPlus({ relatedTarget }: PointerEvent): boolean {
  return relatedTarget instanceof Element && relatedTarget.closest('[data-control="insert"]') !== null;
}

function onlyOne(flows: ReadonlySet<FlowId>, steps: number): FlowId | null {
  const [flow, ...others] = flows;
  return flow === undefined || others.length > 0 || steps > 0 ? null : flow;
}

/** The middle of the longest straight piece of a way: there the plus covers neither a corner nor an arrow head. */
function middleOf(points: readonly Point[]): Point {
  let best = { length: -1, at: points[0] ?? { x: 0, y: 0 } };
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length > best.length) best = { length, at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } };
  }
  return best.at;
}
