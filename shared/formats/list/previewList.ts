import { freeIds } from '../../file/freeIds';
import type { PasteNotice, PasteRefusal } from '../../file/pasted';
import { judgeMap } from '../../file/readVsmap';
import { makeForward } from '../../model/flow';
import type { Lane } from '../../model/lane';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep, type Step } from '../../model/step';
import { limits } from '../../schema/limits';
import type { PastePreview, PreviewRow } from '../pasteTable/pastePreview';
import type { ListOutline, OutlineLine } from './outline';
import { readListLine, stepOfLine } from './stepOfLine';

/** A line with the lines that stand deeper below it. */
interface Branch {
  readonly line: OutlineLine;
  readonly below: readonly OutlineLine[];
}

/**
 * A list as a stream: each line is a step with the figures that it names, in the order of the lines. Lines below a
 * line make it a phase, where it has no figures of its own; lines below a step are its remark. Nothing in a list says
 * that steps run side by side, so none do.
 */
export function previewList(outline: ListOutline): PastePreview {
  const notices: PasteNotice[] = [];
  const lanes: Lane[] = [];
  const steps: Step[] = [];
  const rows: PreviewRow[] = [];
  const newId = freeIds([]);

  function addStep({ line, below }: Branch, lane: Lane | null): void {
    const read = readListLine(line.text);
    const named = read.values.phase;
    const phase = named === undefined ? lane : laneOf(named);
    const note = below.map(({ text }) => text).join('\n');
    if (below.length > 0) notices.push({ kind: 'remarkLines', row: line.row, count: below.length });
    for (const { start, end } of read.left) {
      notices.push({ kind: 'unclearFigure', row: line.row, text: read.text.slice(start, end) });
    }
    const name = read.name === '' ? line.text : read.name;
    steps.push(
      makeStep({
        id: newId(`${steps.length + 1}`),
        name,
        phase: phase?.id ?? null,
        note,
        ...stepOfLine(read),
      }),
    );
    rows.push({ row: line.row, use: 'step', cells: [{ text: line.text, value: name, problem: null }] });
    for (const { row, text } of below) {
      rows.push({ row, use: 'remark', cells: [{ text, value: '', problem: null }] });
    }
  }

  function laneOf(name: string): Lane {
    const known = lanes.find((lane) => lane.name === name);
    if (known !== undefined) return known;
    const lane = { id: newId(`phase-${lanes.length + 1}`), name };
    lanes.push(lane);
    return lane;
  }

  const title = titleOf(outline.lines);
  if (title !== null) {
    notices.push({ kind: 'titleRows', count: 1 });
    rows.push({ row: title.row, use: 'leftOut', cells: [{ text: title.text, value: '', problem: null }] });
  }
  for (const branch of branches(title === null ? outline.lines : outline.lines.slice(1))) {
    const { line, below } = branch;
    if (below.length === 0 || readListLine(line.text).understood.length > 0) addStep(branch, null);
    else {
      const lane = laneOf(line.text.replace(/\s*:$/, ''));
      notices.push({ kind: 'phaseRow', row: line.row, text: lane.name });
      rows.push({
        row: line.row,
        use: 'phase',
        cells: [{ text: line.text, value: lane.name, problem: null }],
      });
      for (const inner of branches(below)) addStep(inner, lane);
    }
  }

  const flows = steps
    .slice(1)
    .map((step, at) => makeForward({ id: newId(`f-${at + 1}`), from: steps[at]?.id ?? '', to: step.id }));
  const map = makeMap({ id: 'pasted', title: title?.text.replace(/\s*:$/, '') ?? '', lanes, steps, flows });
  const refusal = refusalOf(map);
  return {
    source: 'txt',
    columns: [],
    header: false,
    rows,
    questions: [],
    notices,
    refusal,
    map: refusal === null ? map : null,
  };
}

/** The only line at the top, where all others stand below it and it says nothing of a step. */
function titleOf(lines: readonly OutlineLine[]): OutlineLine | null {
  const [top, ...others] = branches(lines);
  if (top === undefined || others.length > 0 || top.below.length < 2) return null;
  return readListLine(top.line.text).understood.length > 0 ? null : top.line;
}

function branches(lines: readonly OutlineLine[]): readonly Branch[] {
  const top = Math.min(...lines.map((line) => line.depth));
  const starts = lines.flatMap((line, at) => (line.depth === top || at === 0 ? [at] : []));
  return starts.flatMap((start, at): Branch[] => {
    const line = lines[start];
    return line === undefined
      ? []
      : [{ line, below: lines.slice(start + 1, starts[at + 1] ?? lines.length) }];
  });
}

/** Why these steps are no map; null where they are one. */
export function refusalOf(map: MapDocument): PasteRefusal | null {
  if (map.steps.length === 0) return { kind: 'noSteps' };
  if (map.steps.length > limits.steps) return { kind: 'tooManySteps', limit: limits.steps };
  const judged = judgeMap({ ...map });
  return judged.ok ? null : { kind: 'notAMap', path: judged.error[0]?.path.join('.') ?? '' };
}
