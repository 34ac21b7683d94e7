import type { Arrows } from '../../graph/streamGraph';
import type { Analysis } from '../../metrics/analyse';
import type { FlowId } from '../../model/flow';
import type { Step, StepId } from '../../model/step';

/** The ids of steps given by index, in their order. */
export function stepIds(analysis: Analysis, steps: Iterable<number>): readonly StepId[] {
  return [...steps].map((step) => (analysis.document.steps[step] as Step).id);
}

/** The ids of the flows behind some of the arrows, in their order. */
export function flowIds(
  analysis: Analysis,
  arrows: Arrows,
  wanted: (arrow: number) => boolean,
): readonly FlowId[] {
  const flows: FlowId[] = [];
  for (let arrow = 0; arrow < arrows.count; arrow++) {
    const flow = analysis.document.flows[arrows.flow[arrow] as number];
    if (flow !== undefined && wanted(arrow)) flows.push(flow.id);
  }
  return flows;
}

/** Per step, the lowest index of the steps with which it hangs together by forward or rework flows. */
function connectedParts({ graph }: Analysis): Int32Array {
  const parent = Int32Array.from({ length: graph.stepCount }, (_, step) => step);
  function root(step: number): number {
    let top = step;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] as number] as number;
      top = parent[top] as number;
    }
    return top;
  }
  for (const arrows of [graph.forward, graph.rework]) {
    for (let arrow = 0; arrow < arrows.count; arrow++) {
      const a = root(arrows.from[arrow] as number);
      const b = root(arrows.to[arrow] as number);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return parent.map((_, step) => root(step));
}

/** Per step, whether it belongs to the part of the map with the marked end; without a mark, to the largest part. */
export function inMainPart(analysis: Analysis): readonly boolean[] {
  const parts = connectedParts(analysis);
  const marked = analysis.document.steps.findIndex((step) => step.end);
  const main = marked >= 0 ? parts[marked] : largest(parts);
  return [...parts].map((part) => part === main);
}

function largest(parts: Int32Array): number {
  const size = new Int32Array(parts.length);
  for (const part of parts) size[part] = (size[part] as number) + 1;
  return size.indexOf(size.reduce((most, count) => Math.max(most, count), 0));
}
