import type { Arrows } from './streamGraph';

/**
 * The cycles of forward arrows, each as its steps in ascending order: the strongly connected components with more
 * than one step, and steps with an arrow to themselves (R. Tarjan, Depth-first search and linear graph algorithms,
 * 1972; written with a stack of its own, so that long chains do not exhaust the call stack).
 */
export function forwardCycles(forward: Arrows, stepCount: number): number[][] {
  const { outStart, to } = forward;
  const seen = new Int32Array(stepCount).fill(-1);
  const lowest = new Int32Array(stepCount);
  const onStack = new Uint8Array(stepCount);
  const nextArrow = outStart.slice(0, stepCount);
  const component: number[] = [];
  const path: number[] = [];
  const cycles: number[][] = [];
  let time = 0;

  function enter(step: number): void {
    seen[step] = time;
    lowest[step] = time++;
    onStack[step] = 1;
    component.push(step);
    path.push(step);
  }

  function leave(step: number): void {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] as number, lowest[step] as number);
    if (lowest[step] !== seen[step]) return;
    const members = component.splice(component.lastIndexOf(step));
    for (const member of members) onStack[member] = 0;
    if (members.length > 1 || pointsAtItself(forward, step)) cycles.push(members.sort((a, b) => a - b));
  }

  for (let root = 0; root < stepCount; root++) {
    if (seen[root] !== -1) continue;
    enter(root);
    while (path.length > 0) {
      const step = path.at(-1) as number;
      const arrow = nextArrow[step] as number;
      if (arrow === outStart[step + 1]) {
        leave(step);
        continue;
      }
      nextArrow[step] = arrow + 1;
      const target = to[arrow] as number;
      if (seen[target] === -1) enter(target);
      else if (onStack[target] === 1) {
        lowest[step] = Math.min(lowest[step] as number, seen[target] as number);
      }
    }
  }
  return cycles.sort((a, b) => (a[0] as number) - (b[0] as number));
}

function pointsAtItself(forward: Arrows, step: number): boolean {
  for (
    let arrow = forward.outStart[step] as number;
    arrow < (forward.outStart[step + 1] as number);
    arrow++
  ) {
    if (forward.to[arrow] === step) return true;
  }
  return false;
}
