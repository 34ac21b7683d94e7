import {
  Background,
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from '@xyflow/react';
import { toPng, toSvg } from 'html-to-image';
import { memo } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import '@xyflow/react/dist/style.css';
import './page.css';
import type { BenchStep, BenchStream, View } from '../../stream';
import { isInWindow, stage } from './page';
import { painted } from './painted';

type StepNode = Node<{ step: BenchStep }, 'step'>;

/** As React Flow's performance page advises: the component is memoised and stands outside the one that uses it. */
const StepBox = memo(function StepBox({ data: { step } }: NodeProps<StepNode>) {
  return (
    <div className="step" style={{ width: step.width, height: step.height }}>
      <Handle type="target" position={Position.Left} />
      <b>{step.name}</b>
      {step.rows.map(([label, value]) => (
        <p key={label}>
          <span>{label}</span>
          <span>{value}</span>
        </p>
      ))}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const nodeTypes = { step: StepBox };
let root: Root | null = null;
let drawnSize = { width: 0, height: 0 };

function Stream({ nodes: given, edges: drawn, view }: { nodes: StepNode[]; edges: Edge[]; view: View }) {
  const [nodes, , onNodesChange] = useNodesState(given);
  const [edges, , onEdgesChange] = useEdgesState(drawn);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      defaultViewport={view}
      minZoom={0.001}
    >
      <Background />
    </ReactFlow>
  );
}

/** Whether all is drawn. React Flow hides a node until it was measured, and draws its flows after that. */
function isComplete(stream: BenchStream): boolean {
  const nodes = document.querySelectorAll<HTMLElement>('.react-flow__node');
  const paths = document.querySelectorAll('.react-flow__edge-path');
  if (nodes.length !== stream.steps.length || paths.length !== stream.flows.length) return false;
  return [...nodes].every((node) => node.style.visibility !== 'hidden');
}

function mount(stream: BenchStream, view: View): Promise<number> {
  root?.unmount();
  const nodes = stream.steps.map(
    (step): StepNode => ({ id: step.id, type: 'step', position: { x: step.x, y: step.y }, data: { step } }),
  );
  const edges = stream.flows.map(({ id, source, target, label }) => ({
    id,
    source,
    target,
    label,
    type: 'smoothstep',
  }));
  drawnSize = {
    width: Math.max(...stream.steps.map(({ x, width }) => x + width)) + 40,
    height: Math.max(...stream.steps.map(({ y, height }) => y + height)) + 40,
  };
  const begun = performance.now();
  root = createRoot(stage());
  root.render(<Stream nodes={nodes} edges={edges} view={view} />);
  return painted(begun, () => isComplete(stream));
}

window.bench = {
  mount,
  seen() {
    const nodes = [...document.querySelectorAll<HTMLElement>('.react-flow__node')];
    const edges = [...document.querySelectorAll<HTMLElement>('.react-flow__edge')];
    const inWindow = nodes.filter((node) => isInWindow(node.getBoundingClientRect()));
    return {
      steps: inWindow.map((node) => node.dataset.id ?? ''),
      flows: edges.map((edge) => edge.dataset.id ?? ''),
    };
  },
  gripOf(step) {
    const box = document.querySelector(`.react-flow__node[data-id="${step}"] b`)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`there is no step ${step}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  },
};

/** The image as React Flow's own example makes it: html-to-image over the viewport, moved so that all of it is in. */
window.picture = async (kind) => {
  const viewport = document.querySelector<HTMLElement>('.react-flow__viewport');
  if (viewport === null) throw new Error('nothing is drawn');
  const { width, height } = drawnSize;
  const style = { width: `${width}px`, height: `${height}px`, transform: 'none' };
  const begun = performance.now();
  await (kind === 'svg' ? toSvg : toPng)(viewport, { width, height, pixelRatio: 2, style });
  return performance.now() - begun;
};
