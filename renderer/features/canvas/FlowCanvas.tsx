import { type NodeTypes, ReactFlow, useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useId, useState } from 'react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Canvas.module.css';
import { useCanvas, useCanvasState } from './CanvasContext';
import { CanvasTools } from './CanvasTools';
import { ConnectBanner } from './ConnectBanner';
import { hold } from './dragSteps';
import { EmptyPrompt } from './EmptyPrompt';
import { FarLayer } from './FarLayer';
import { FlowLayer } from './FlowLayer';
import type { MapPicture } from './mapPicture';
import { BandLayer, HandLayer } from './Overlays';
import { StepNode } from './StepNode';
import { createNodeCache, type StepFlowNode, stepElementId } from './stepNodes';
import { useActive } from './useActive';
import { useFarHand } from './useFarHand';
import { useKeys } from './useKeys';
import { isEmptyMap, useMarquee } from './useMarquee';
import { useNear } from './useNear';
import { useViewWindow } from './useViewWindow';
import { opened, type Size } from './viewWindow';

const nodeTypes: NodeTypes = { step: StepNode };
const noEdges: [] = [];
const hideAttribution = { hideAttribution: true };

export interface FlowCanvasProps {
  readonly picture: MapPicture;
  readonly size: Size;
}

/** React Flow as the view: it is told of the steps near the view and tells of drags; everything else is ours. */
export function FlowCanvas({ picture, size }: FlowCanvasProps) {
  const { canvas } = useWords();
  const { store, deeds } = useCanvas();
  const editor = useEditorHandle();
  const flow = useReactFlow();
  const readOnly = useEditor((state) => state.readOnly);
  const help = useId();
  const active = useActive(picture);
  const drag = useCanvasState((state) => state.drag);
  const said = useCanvasState((state) => state.said);
  const pointed = useCanvasState((state) => state.connecting?.to ?? null) ?? active;
  const near = useNear(picture, useViewWindow(size), size, drag?.step ?? pointed);
  const [nodesOf] = useState(createNodeCache);
  const [start] = useState(() => opened(picture.map, size));
  const onKeyDown = useKeys();
  const marquee = useMarquee();
  const far = useFarHand(near.far);
  const empty = picture.steps.length === 0;

  function carry(event: globalThis.MouseEvent | TouchEvent, { id, position }: StepFlowNode): void {
    const pointer = 'touches' in event ? event.touches[0] : event;
    if (pointer === undefined) return;
    const { clientX: x, clientY: y } = pointer;
    hold(store, picture, id, position, flow.screenToFlowPosition({ x, y }));
  }

  function drop(): void {
    const held = store.getState().drag;
    store.setState({ drag: null });
    if (held?.place != null) deeds.moveTo(held.step, held.place);
  }

  function pick(event: MouseEvent, { id }: { id: string }): void {
    if (store.getState().connecting !== null) deeds.connect(store.getState().connecting?.from ?? id, id);
    else if (event.shiftKey || event.ctrlKey || event.metaKey) deeds.toggle(id);
    else deeds.activate(id);
  }

  function addAt(event: MouseEvent): void {
    if (readOnly || empty || !isEmptyMap(event.target) || far.stepUnder(event) !== null) return;
    deeds.addAt(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }), picture);
  }

  return (
    <>
      {near.far && <FarLayer picture={picture} size={size} />}
      <ReactFlow
        className={joinClasses(styles.flow, near.far && styles.painted)}
        nodes={nodesOf(near.steps, drag, !readOnly)}
        edges={noEdges}
        nodeTypes={nodeTypes}
        defaultViewport={start}
        minZoom={0.002}
        maxZoom={4}
        onNodeDrag={carry}
        onNodeClick={pick}
        onNodeDoubleClick={(_, { id }) => deeds.rename(id)}
        onNodeDragStop={drop}
        onPaneClick={(event) => {
          if (far.stepUnder(event) === null && !event.shiftKey) deeds.selectNothing();
        }}
        onDoubleClick={addAt}
        onPointerDownCapture={(event: PointerEvent) => {
          if (!far.onPointerDownCapture(event)) marquee.onPointerDownCapture(event);
        }}
        onMouseDownCapture={(event: MouseEvent) => {
          // Or React Flow would take the press as the start of a pan.
          const ours = isEmptyMap(event.target) && (event.shiftKey || far.stepUnder(event) !== null);
          if (ours) event.stopPropagation();
        }}
        onPointerMove={(event: PointerEvent) => {
          far.onPointerMove(event);
          marquee.onPointerMove(event);
        }}
        onPointerUp={(event: PointerEvent) => {
          far.onPointerUp(event);
          marquee.onPointerUp();
        }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === event.currentTarget && active === null)
            store.setState({ active: editor.store.getState().document.steps[0]?.id ?? null });
        }}
        tabIndex={empty ? -1 : 0}
        aria-label={canvas.label}
        aria-roledescription={canvas.roleDescription}
        aria-describedby={help}
        aria-activedescendant={pointed === null ? undefined : stepElementId(pointed)}
        nodeDragThreshold={3}
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
        <BandLayer shown={!near.far} />
        <FlowLayer flows={near.flows} />
        <HandLayer />
      </ReactFlow>
      {empty && !readOnly && <EmptyPrompt />}
      {!empty && <CanvasTools />}
      <ConnectBanner />
      <VisuallyHidden id={help}>{canvas.help}</VisuallyHidden>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}
