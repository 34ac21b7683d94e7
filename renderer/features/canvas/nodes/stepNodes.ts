import type { Node } from '@xyflow/react';
import type { StepId } from '#shared/model/step';
import type { Point } from '#shared/picture/scene';
import type { PlacedStep } from '../picture/mapPicture';

/** A step as React Flow holds it: a place and an id. What it looks like, the node asks the picture. */
export type StepFlowNode = Node<Record<string, never>, 'step'>;

/** What is in a hand lies above all other steps. */
const above = 5;

const noData: Record<string, never> = {};
const noHandles: [] = [];

/** The id in the page of the element that stands for a step. */
export function stepElementId(step: StepId): string {
  return `step-${step}`;
}

/**
 * Makes React Flow's nodes for the steps near the view. A node that did not change stays the same object, so that
 * React Flow and React pass over it: this is most of what makes large maps fast.
 */
export function createNodeCache() {
  let known = new Map<StepId, StepFlowNode>();
  let last: readonly StepFlowNode[] = [];

  return function nodesOf(
    steps: readonly PlacedStep[],
    held: { readonly step: StepId; readonly at: Point } | null,
    editable: boolean,
  ): StepFlowNode[] {
    const next = new Map<StepId, StepFlowNode>();
    for (const { id, box } of steps) {
      const at = held?.step === id ? held.at : box;
      const level = held?.step === id ? above : 0;
      const before = known.get(id);
      const same =
        before !== undefined &&
        before.position.x === at.x &&
        before.position.y === at.y &&
        before.draggable === editable &&
        before.zIndex === level;
      next.set(id, same ? before : { ...makeNode(id, at, box, editable), zIndex: level });
    }
    known = next;
    const nodes = [...next.values()];
    const unchanged = nodes.length === last.length && nodes.every((node, at) => node === last[at]);
    if (!unchanged) last = nodes;
    return last as StepFlowNode[];
  };
}

function makeNode(id: StepId, at: Point, size: PlacedStep['box'], editable: boolean): StepFlowNode {
  return {
    id,
    type: 'step',
    position: { x: at.x, y: at.y },
    width: size.width,
    height: size.height,
    measured: { width: size.width, height: size.height },
    handles: noHandles,
    data: noData,
    draggable: editable,
    selectable: false,
    connectable: false,
    focusable: false,
    domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined },
  };
}
