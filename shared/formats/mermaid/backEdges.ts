import type { Diagram, DiagramEdge } from './diagram';

/**
 * The arrows that lead back to a step on the way to where they start, or to the step itself. Where a loop begins,
 * the order of the diagram decides: from the nodes to which nothing leads, then from the first of what is left.
 */
export function backEdges({ nodes, edges }: Pick<Diagram, 'nodes' | 'edges'>): ReadonlySet<DiagramEdge> {
  const out = new Map<string, DiagramEdge[]>();
  for (const edge of edges) {
    const others = out.get(edge.from);
    if (others === undefined) out.set(edge.from, [edge]);
    else others.push(edge);
  }
  const reached = new Set(
    edges.filter((edge) => edge.from !== edge.to && !edge.dotted).map((edge) => edge.to),
  );
  const starts = nodes.filter((node) => !reached.has(node.id));
  const back = new Set<DiagramEdge>();
  const state = new Map<string, 'open' | 'done'>();
  for (const { id } of [...starts, ...nodes]) {
    if (state.has(id)) continue;
    const way = [{ id, next: 0 }];
    state.set(id, 'open');
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const edge = out.get(top.id)?.[top.next];
      top.next += 1;
      if (edge === undefined) {
        state.set(top.id, 'done');
        way.pop();
      } else if (state.get(edge.to) === 'open') back.add(edge);
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        way.push({ id: edge.to, next: 0 });
      }
    }
  }
  return back;
}
