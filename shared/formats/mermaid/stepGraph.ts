import type { PasteNotice } from '../../file/pasted';
import { plainWord } from '../pasteTable/words/plainWord';
import type { Diagram, DiagramEdge, DiagramNode } from './diagram';

interface StepGraph {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly notices: readonly PasteNotice[];
}

const terminals: ReadonlySet<string> = new Set(
  'start begin anfang inicio debut inizio begint end ende ends stop fin fine fim einde finish'.split(' '),
);

/**
 * The nodes that are steps, and the arrows between them. An arrow to a subgraph leads to where it begins, one out of
 * it starts where it ends. A bare "Start" or "End" at an end of the stream is a sign and no step.
 */
export function stepGraph({ nodes, edges, groups }: Diagram): StepGraph {
  const inside = new Map(groups.map((group) => [group.id, nodes.filter((node) => isIn(node, group.id))]));

  function isIn(node: DiagramNode, group: string): boolean {
    let at = node.group;
    for (let depth = 0; at !== null && depth < 64; depth += 1) {
      if (at === group) return true;
      at = groups.find((one) => one.id === at)?.parent ?? null;
    }
    return false;
  }

  function ends(id: string, side: 'from' | 'to'): readonly string[] {
    const members = inside.get(id);
    if (members === undefined) return [id];
    const ids = new Set(members.map((node) => node.id));
    const joined = new Set(
      edges.flatMap((edge) => (ids.has(edge.from) && ids.has(edge.to) && !edge.dotted ? [edge[side]] : [])),
    );
    // Out of a subgraph: members from which nothing goes on inside; into it: members that nothing inside leads to.
    const outer = members.filter((node) => !joined.has(node.id));
    return (outer.length > 0 ? outer : members.slice(0, 1)).map((node) => node.id);
  }

  const spread = edges.flatMap((edge) =>
    ends(edge.from, 'from').flatMap((from) => ends(edge.to, 'to').map((to) => ({ ...edge, from, to }))),
  );
  const signs = nodes.filter((node) => {
    if (node.label.length !== 1 || !terminals.has(plainWord(node.label[0] ?? ''))) return false;
    const [comes, goes] = [
      spread.some((edge) => edge.to === node.id),
      spread.some((edge) => edge.from === node.id),
    ];
    return nodes.length > 1 && comes !== goes;
  });
  const isSign = (id: string) => signs.some((node) => node.id === id);
  return {
    nodes: nodes.filter((node) => !isSign(node.id)),
    edges: spread.filter((edge) => !isSign(edge.from) && !isSign(edge.to)),
    notices: signs.map((node) => ({ kind: 'signNode', row: node.row, text: node.label[0] ?? '' })),
  };
}

/**
 * The arrows that lead back to a step before where they start, or to the step itself. Where a loop begins,
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
    const trail = [{ id, next: 0 }];
    state.set(id, 'open');
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const edge = out.get(top.id)?.[top.next];
      top.next += 1;
      if (edge === undefined) {
        state.set(top.id, 'done');
        trail.pop();
      } else if (state.get(edge.to) === 'open') back.add(edge);
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        trail.push({ id: edge.to, next: 0 });
      }
    }
  }
  return back;
}
