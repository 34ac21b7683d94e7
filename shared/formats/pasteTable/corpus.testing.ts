import { readdirSync, readFileSync } from 'node:fs';
import type { Step } from '../../model/step';
import { readers } from '../readMapFile.testing';
import { noPasteChoices } from './choices';
import type { PastePreview } from './pastePreview';
import { previewPaste, readPaste } from './readPaste';

const folder = new URL('./corpus/', import.meta.url);

/** The tables of the corpus, by the names of their files. */
export function corpusNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort();
}

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** What is expected of a table: the steps, or why they are not taken yet, with nothing left unsaid. */
export interface Answer {
  readonly steps: readonly object[];
  readonly flows: readonly string[];
  /** Open questions: `unit of column 2`. */
  readonly asks: readonly string[];
  /** Cells that are marked: `row 3, column 2: date`. */
  readonly marks: readonly string[];
  readonly notices: readonly string[];
  readonly refused: string | null;
}

export function expectedAnswer(name: string): unknown {
  return JSON.parse(textOf(`${name}.json`));
}

/** What is made of a file of the corpus, without anybody correcting it. */
export function answerOf(name: string): Answer {
  return plainAnswer(previewOf(name));
}

export function previewOf(name: string): PastePreview {
  const text = textOf(name);
  const isHtml = name.endsWith('.html');
  return previewPaste(
    readPaste(isHtml ? { text: '', html: text } : { text, html: '' }, readers),
    noPasteChoices,
  );
}

function plainAnswer({ map, questions, notices, rows, refusal }: PastePreview): Answer {
  const lane = (id: string | null) => map?.lanes.find((one) => one.id === id)?.name ?? null;
  const name = (id: string) => map?.steps.find((step) => step.id === id)?.name ?? id;
  return {
    steps: (map?.steps ?? []).map((step) => told({ ...step, phase: lane(step.phase) })),
    flows: (map?.flows ?? []).map((flow) => {
      const sign = { forward: '->', rework: 'back to', information: 'informs' }[flow.kind];
      const share = 'share' in flow && flow.share !== null ? ` ${Math.round(flow.share * 1000) / 10}%` : '';
      const wait = flow.kind === 'forward' && flow.wait !== null ? ` @${flow.wait}` : '';
      return `${name(flow.from)} ${sign} ${name(flow.to)}${share}${wait}`;
    }),
    asks: questions.map((question) =>
      'column' in question
        ? `${question.kind} of column ${question.column + 1}`
        : 'step' in question
          ? `${question.kind} of ${question.step}`
          : question.kind,
    ),
    marks: rows.flatMap((row) =>
      row.cells.flatMap(({ problem }, at) =>
        problem === null ? [] : [`row ${row.row}, column ${at + 1}: ${problem.kind}`],
      ),
    ),
    notices: notices.map(({ kind, ...more }) => [kind, ...Object.values(more)].join(' ')),
    refused: refusal?.kind ?? null,
  };
}

/** What is said of a step: everything but its id and what is unknown. */
function told({ id: _, ...step }: Omit<Step, 'phase'> & { readonly phase: string | null }): object {
  const unsaid = (value: unknown) => value === null || value === '' || value === false;
  return Object.fromEntries(
    Object.entries(step).filter(
      ([field, value]) =>
        !unsaid(value) && !['sources', 'tags', 'place', 'links', 'decision'].includes(field),
    ),
  );
}
