import { freeIds } from '../../file/freeIds';
import type { PasteNotice } from '../../file/pasted';
import { type Flow, makeForward } from '../../model/flow';
import { makeMap } from '../../model/mapDocument';
import { makeStep, type Step } from '../../model/step';
import { refusalOf } from '../list/previewList';
import { readListLine, stepOfLine } from '../list/stepOfLine';
import type { Decisions } from '../pasteTable/choices';
import type { PastePreview, PasteQuestion, PreviewCell, PreviewRow } from '../pasteTable/pastePreview';
import type { Diagram, DiagramEdge, DiagramNode } from './diagram';
import { type FlowMeaning, flowMeaning, sharesOf } from './flowMeaning';
import { backEdges, stepGraph } from './stepGraph';

/**
 * A flowchart as a stream: nodes are steps with the figures in their labels, subgraphs are phases, texts on arrows
 * are shares (`80%`) or waits (`2d`). Arrows back are rework, dotted ones without a share information.
 */
export function previewMermaid(diagram: Diagram, decisions: Decisions): PastePreview {
  const { nodes, edges, notices: left } = stepGraph(diagram);
  const notices: PasteNotice[] = [...left];
  const questions: PasteQuestion[] = [];
  const newId = freeIds(nodes.map((node) => node.id));
  const used = diagram.groups.filter((group) => nodes.some((node) => node.group === group.id));
  const lanes = used.map(({ id, title }) => ({ id: newId(`phase-${id}`), name: title }));
  const laneOf = new Map(used.map((group, at) => [group.id, lanes[at]?.id ?? null]));
  const steps = nodes.map((node): Step => {
    const read = readListLine(node.label.join(', '));
    for (const { start, end } of read.left) {
      notices.push({ kind: 'unclearFigure', row: node.row, text: read.text.slice(start, end) });
    }
    const name = read.name === '' ? node.label.join(' ') : read.name;
    const phase = node.group === null ? null : (laneOf.get(node.group) ?? null);
    return makeStep({ id: node.id, name, phase, ...stepOfLine(read) });
  });
  const back = backEdges({ nodes, edges });
  const arrows = edges.map((edge) => ({ edge, meaning: flowMeaning(edge, back.has(edge)) }));
  const problems = new Map<string, PreviewCell['problem']>();
  const flows = nodes.flatMap((node) => flowsOf(node));
  const map = makeMap({ id: 'pasted', title: diagram.title, lanes, steps, flows: withoutTwins(flows) });
  const refusal = refusalOf(map);
  const nameOf = new Map(steps.map((step) => [step.id, step.name]));
  return {
    source: 'mmd',
    columns: [],
    header: false,
    rows: nodes.map((node): PreviewRow => {
      const to = arrows
        .filter(({ edge }) => edge.from === node.id)
        .map(({ edge }) => said(edge))
        .join('; ');
      return {
        row: node.row,
        use: 'step',
        cells: [
          { text: node.label.join(' · '), value: nameOf.get(node.id) ?? '', problem: null },
          { text: to, value: to, problem: problems.get(node.id) ?? null },
        ],
      };
    }),
    questions,
    notices,
    refusal,
    map: refusal === null ? map : null,
  };

  function said({ to, label }: DiagramEdge): string {
    return [nameOf.get(to) ?? to, label].filter((part) => part !== '').join(' ');
  }

  function flowsOf(node: DiagramNode): readonly Flow[] {
    const out = arrows.filter(({ edge }) => edge.from === node.id);
    for (const { edge, meaning } of out) {
      if (meaning.kind === 'unknownShare') {
        problems.set(node.id, { kind: 'reworkNeedsShare' });
        notices.push({
          kind: 'backWithoutShare',
          row: edge.row,
          from: nameOfNode(edge.from),
          to: nameOfNode(edge.to),
        });
      } else if (meaning.unread !== '')
        notices.push({ kind: 'arrowText', row: edge.row, text: meaning.unread });
    }
    const withShare = out.flatMap(({ edge, meaning }) =>
      meaning.kind === 'forward' || meaning.kind === 'rework' ? [{ edge, meaning }] : [],
    );
    const shares = sharesOf(
      withShare.map(({ meaning }) => ({ share: meaning.share, rework: meaning.kind === 'rework' })),
      node.decision,
    );
    if (shares === null && decisions === null)
      questions.push({ kind: 'decision', step: nameOfNode(node.id) });
    const forward = withShare.filter(({ meaning }) => meaning.kind === 'forward').length;
    const evenly = shares === null && decisions === 'even' ? 1 / forward : null;
    return out.flatMap(({ edge, meaning }): readonly Flow[] => {
      const at = withShare.findIndex((one) => one.edge === edge);
      return flowOf(edge, meaning, evenly ?? shares?.[at] ?? null);
    });
  }

  function nameOfNode(id: string): string {
    return steps.find((step) => step.id === id)?.name ?? id;
  }

  function flowOf({ from, to }: DiagramEdge, meaning: FlowMeaning, share: number | null): readonly Flow[] {
    const id = newId(`${from}-${to}`);
    switch (meaning.kind) {
      case 'forward':
        return [makeForward({ id, from, to, share, wait: meaning.wait })];
      case 'rework':
        return [{ kind: 'rework', id, from, to, share: meaning.share }];
      case 'information':
        return [{ kind: 'information', id, from, to, label: meaning.label }];
      case 'unknownShare':
        return [];
    }
  }
}

/** Two arrows of one kind between the same steps say no more than one. */
function withoutTwins(flows: readonly Flow[]): readonly Flow[] {
  const seen = new Set<string>();
  return flows.filter(({ kind, from, to }) => {
    const key = JSON.stringify([kind, from, to]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
