import { type NodeTypes, ReactFlow } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import { useEditor } from '../../../editor/EditorProvider';
import type { MapViewport } from '../../../editor/mapViewport';
import { joinClasses } from '../../../ui/joinClasses';
import { useWords } from '../../../ui/useWords';
import styles from '../Canvas.module.css';
import { useCanvasState } from '../CanvasContext';
import type { Near } from '../camera/useNear';
import { useCanvasHandlers } from '../gestures/useCanvasHandlers';
import { StepNode } from '../nodes/StepNode';
import { createNodeCache } from '../nodes/stepNodes';
import { FlowLayer } from './FlowLayer';
import { BandLayer, GestureLayer, GhostLayer, NoteLayer } from './Overlays';
import { RowLayer } from './RowLayer';

const nodeTypes: NodeTypes = { step: StepNode };
const noEdges: [] = [];
const hideAttribution = { hideAttribution: true };

export interface StepFlowProps {
  readonly near: Near;
  /** Id of the element that the keyboard is on or points at. */
  readonly current: string | null;
  readonly start: MapViewport;
  /** Id of the element that says what the keys do. */
  readonly describedBy: string;
  readonly editable: boolean;
}

/** React Flow's own words, none of which is ever read out, in ours. */
function ownLabels(help: string) {
  return {
    'node.a11yDescription.default': help,
    'node.a11yDescription.keyboardDisabled': help,
    'node.a11yDescription.ariaLiveMessage': () => '',
    'edge.a11yDescription.default': help,
  };
}

/**
 * React Flow as the view: it is told of the steps near the view and tells of drags; everything else is ours. What is
 * handed to it stays the same object as long as it can, as it works through all that changed.
 */
export const StepFlow = memo(function StepFlow(props: StepFlowProps) {
  const { near, current, start, describedBy, editable } = props;
  const { canvas } = useWords();
  const drag = useCanvasState((state) => state.drag);
  // Of a step that was put back, React Flow still holds the drag: it must not go on panning at the edge.
  const panning = useCanvasState((state) => !state.cancelled);
  const empty = useEditor((state) => state.document.steps.length === 0);
  const labels = useMemo(() => ownLabels(canvas.help), [canvas.help]);
  const [nodesOf] = useState(createNodeCache);
  const handlers = useCanvasHandlers(near.overview);
  return (
    <ReactFlow
      {...handlers}
      className={joinClasses(styles.flow, near.overview && styles.painted)}
      nodes={nodesOf(near.steps, drag, editable)}
      edges={noEdges}
      nodeTypes={nodeTypes}
      defaultViewport={start}
      minZoom={0.0005}
      maxZoom={4}
      tabIndex={empty ? -1 : 0}
      aria-label={canvas.label}
      ariaLabelConfig={labels}
      aria-roledescription={canvas.roleDescription}
      aria-describedby={describedBy}
      aria-activedescendant={current ?? undefined}
      nodeDragThreshold={3}
      autoPanOnNodeDrag={panning}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      nodesConnectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      zoomOnDoubleClick={false}
      proOptions={hideAttribution}
    >
      <BandLayer shown={!near.overview} />
      {!near.overview && <NoteLayer notes={near.notes} />}
      {!near.overview && <GhostLayer />}
      <FlowLayer flows={near.flows} />
      <RowLayer />
      <GestureLayer />
    </ReactFlow>
  );
});
