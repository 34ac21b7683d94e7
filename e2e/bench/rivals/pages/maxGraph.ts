import { type Cell, Graph, type PanningHandler } from '@maxgraph/core';
import '@maxgraph/core/css/common.css';
import './page.css';
import type { BenchStream, View } from '../../stream';
import { isInWindow, stage } from './page';
import { painted } from './painted';

let graph: Graph | null = null;
let boxes = new Map<string, Cell>();

function current(): Graph {
  if (graph === null) throw new Error('nothing is drawn');
  return graph;
}

/** The cells that have a shape in the page. */
function drawn(): readonly { readonly cell: Cell; readonly shape: SVGElement }[] {
  const cells = Object.values(current().getDataModel().cells ?? {});
  return cells.flatMap((cell) => {
    const shape = current().view.getState(cell)?.shape?.node;
    return shape?.isConnected ? [{ cell, shape }] : [];
  });
}

/** Draws the stream in one transaction, as maxGraph's manual advises. */
function fill(target: Graph, stream: BenchStream): void {
  const parent = target.getDefaultParent();
  target.batchUpdate(() => {
    for (const { id, name, x, y, width, height, rows } of stream.steps) {
      const value = [name, ...rows.map((row) => row.join(' '))].join('\n');
      boxes.set(id, target.insertVertex({ parent, id, value, x, y, width, height }));
    }
    for (const { id, source, target: end, label } of stream.flows) {
      const ends = { source: boxes.get(source) ?? null, target: boxes.get(end) ?? null };
      const style = { edgeStyle: 'orthogonalEdgeStyle', rounded: true } as const;
      target.insertEdge({ parent, id, value: label, ...ends, style });
    }
  });
}

function mount(stream: BenchStream, view: View): Promise<number> {
  graph?.destroy();
  stage().replaceChildren();
  boxes = new Map();
  const begun = performance.now();
  graph = new Graph(stage());
  graph.setPanning(true);
  const panning = graph.getPlugin<PanningHandler>('PanningHandler');
  if (panning) panning.useLeftButtonForPanning = true;
  // Set before the boxes come, so that they are drawn once.
  graph.view.scaleAndTranslate(view.zoom, view.x / view.zoom, view.y / view.zoom);
  fill(graph, stream);
  return painted(begun, () => drawn().length === stream.steps.length + stream.flows.length);
}

window.bench = {
  mount,
  seen() {
    const vertices = drawn().filter(({ cell }) => cell.isVertex());
    const inWindow = vertices.filter(({ shape }) => isInWindow(shape.getBoundingClientRect()));
    const edges = drawn().filter(({ cell }) => cell.isEdge());
    return {
      steps: inWindow.map(({ cell }) => cell.getId() ?? ''),
      flows: edges.map(({ cell }) => cell.getId() ?? ''),
    };
  },
  gripOf(step) {
    const cell = boxes.get(step);
    const state = cell && current().view.getState(cell);
    if (!state) throw new Error(`there is no step ${step}`);
    const { left, top } = stage().getBoundingClientRect();
    return { x: left + state.x + state.width / 2, y: top + state.y + state.height / 4 };
  },
};
