import type { PasteRefusal } from '../../file/pasted';
import { fail, ok, type Result } from '../../model/result';
import type { Diagram, DiagramEdge, DiagramGroup, DiagramNode } from './diagram';
import { arrowAt, labelLines, shapeAt, statementsOf } from './mermaidSyntax';

const otherKinds =
  /^(?:sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|requirementDiagram|sankey(?:-beta)?|xychart(?:-beta)?|block(?:-beta)?|kanban|architecture(?:-beta)?|C4\w+)\b/;

const opening = /^(?:flowchart|graph)(?:-elk)?(?=\s|;|$)/;

/** The source of the diagram in a text: what is in a fence, else all of it; null where there is none. */
export function mermaidSource(text: string): string | null {
  const fenced = /^[ \t]*(?:```|~~~)\s*mermaid[^\n]*\n([\s\S]*?)\n[ \t]*(?:```|~~~)/m.exec(
    text.replace(/\r\n?/g, '\n'),
  );
  const source = fenced?.[1] ?? text.replace(/\r\n?/g, '\n');
  const first = withoutFront(source)
    .split('\n')
    .map((line) => line.trim());
  const head = first.find((line) => line !== '' && !line.startsWith('%%')) ?? '';
  return opening.test(head) || otherKinds.test(head) ? source : null;
}

/** Settings between two lines of dashes, with the title of the diagram; the lines stay, so that rows count right. */
function withoutFront(source: string): string {
  return source.replace(/^\s*---\n[\s\S]*?\n---(?=\n|$)/, (front) => front.replace(/[^\n]/g, ''));
}

/** Reads a Mermaid flowchart: nodes, arrows and subgraphs. Looks (classes, styles, clicks) say nothing here. */
export function readMermaid(source: string): Result<Diagram, PasteRefusal> {
  const title = /^\s*---\n[\s\S]*?^title:\s*["']?(.*?)["']?\s*$[\s\S]*?\n---/m.exec(source)?.[1] ?? '';
  const nodes = new Map<string, DiagramNode>();
  const edges: DiagramEdge[] = [];
  const groups: DiagramGroup[] = [];
  const open: string[] = [];
  const [head, ...statements] = statementsOf(withoutFront(source));
  const other = otherKinds.exec(head?.text ?? '');
  if (other !== null) return fail({ kind: 'otherDiagram', name: other[0] });
  if (head === undefined || !opening.test(head.text)) return fail({ kind: 'nothing' });

  for (const { row, text } of statements) {
    if (/^(?:classDef|class|style|linkStyle|click|direction|accTitle|accDescr)\b/.test(text)) continue;
    const subgraph = /^subgraph(?:\s+([\s\S]*))?$/.exec(text);
    if (subgraph !== null) {
      const group = groupOf(subgraph[1] ?? '', groups.length, open.at(-1) ?? null);
      groups.push(group);
      open.push(group.id);
    } else if (text === 'end') open.pop();
    else if (!chain(text, row)) return fail({ kind: 'brokenDiagram', row, text: text.slice(0, 200) });
  }
  return ok({ title, nodes: [...nodes.values()].filter(({ id }) => !isGroup(id)), edges, groups });

  function isGroup(id: string): boolean {
    return groups.some((group) => group.id === id);
  }

  /** `a --> b & c -- text --> d`; false where it is not understood to its end. */
  function chain(text: string, row: number): boolean {
    let at = 0;
    let before: readonly string[] = [];
    for (;;) {
      const some = nodesAt(text, at, row);
      if (some === null) return false;
      at = some.end;
      if (at >= text.length) return true;
      const arrow = arrowAt(text, at);
      if (arrow === null) return false;
      before = some.ids;
      at = arrow.end + blanks(text, arrow.end);
      const behind = nodesAt(text, at, row);
      if (behind === null) return false;
      const { label, dotted, both } = arrow;
      const read = labelLines(label).join(' ');
      for (const from of arrow.hidden ? [] : before) {
        for (const to of behind.ids) edges.push({ from, to, label: read, dotted, both, row });
      }
    }
  }

  function nodesAt(text: string, from: number, row: number) {
    const ids: string[] = [];
    let at = from;
    do {
      at += blanks(text, at) + (ids.length > 0 ? 1 : 0);
      at += blanks(text, at);
      const id = /^[\p{L}\p{N}_]+(?:[-.:/](?=[\p{L}\p{N}_])[\p{L}\p{N}_]+)*/u.exec(text.slice(at))?.[0];
      if (id === undefined) return null;
      at += id.length;
      const shaped = shapeAt(text, at);
      if (shaped === 'broken') return null;
      if (shaped !== null) at = shaped.end;
      at += /^\s*:::[\w-]+/.exec(text.slice(at))?.[0].length ?? 0;
      keep(id, shaped === null ? null : shaped, row);
      ids.push(id);
      at += blanks(text, at);
    } while (text.charAt(at) === '&');
    return { ids, end: at };
  }

  function keep(
    id: string,
    shaped: { readonly label: string; readonly decision: boolean } | null,
    row: number,
  ): void {
    const known = nodes.get(id);
    const label = shaped === null ? null : labelLines(shaped.label);
    nodes.set(id, {
      id,
      label: label === null || label.length === 0 ? (known?.label ?? [id]) : label,
      decision: shaped?.decision ?? known?.decision ?? false,
      // As Mermaid does: a node belongs to the last subgraph that names it.
      group: open.at(-1) ?? known?.group ?? null,
      row: known?.row ?? row,
    });
  }
}

function groupOf(text: string, index: number, parent: string | null): DiagramGroup {
  const [, id, label] = /^([^\s["]+)\s*\[([\s\S]*)\]$/.exec(text.trim()) ?? [];
  const bare = text.trim().replace(/^"([\s\S]*)"$/, '$1');
  const title = labelLines((label ?? bare).trim().replace(/^"([\s\S]*)"$/, '$1')).join(' ');
  return { id: id ?? (bare === '' ? `subgraph ${index}` : bare), title, parent };
}

function blanks(text: string, at: number): number {
  return /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
}
