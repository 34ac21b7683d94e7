import type { PasteRefusal } from '../../file/pasted';
import { columnOf } from '../csv/columns';
import type { Outline } from '../list/outline';
import { readOutline } from '../list/outline';
import { proposeList } from '../list/proposeList';
import type { Diagram } from '../mermaid/diagram';
import { type Decisions, proposeMermaid } from '../mermaid/proposeMermaid';
import { mermaidSource, readMermaid } from '../mermaid/readMermaid';
import { type Choices, noChoices } from './choices';
import { type Grid, gridLimits } from './grid';
import { htmlGrids } from './htmlGrid';
import { markdownGrid } from './markdownGrid';
import { type Proposal, refusedProposal } from './proposal';
import { proposeTable } from './proposeTable';
import { readHeader } from './readHeader';
import { separatedGrid, tabGrid } from './textGrid';

/** What the clipboard or a file offers, each form as far as it is there. */
export interface PastedContent {
  readonly text: string;
  readonly html: string;
}

/** What was pasted, before anything is decided about its meaning. */
export type Pasted =
  | { readonly kind: 'table'; readonly grid: Grid }
  | { readonly kind: 'list'; readonly outline: Outline }
  | { readonly kind: 'diagram'; readonly diagram: Diagram }
  | { readonly kind: 'refused'; readonly refusal: PasteRefusal };

/** Everything a person can decide about a paste. */
export interface PasteChoices extends Choices {
  readonly decisions: Decisions;
}

export const noPasteChoices: PasteChoices = { ...noChoices, decisions: null };

/**
 * Recognises what was pasted: a table of a web page, spreadsheet or word processor, a diagram, a table in a text, a
 * list. The form that says most goes first: HTML knows spans and what is hidden, a text does not.
 */
export function readPaste({ text, html }: PastedContent): Pasted {
  if (text.length > gridLimits.characters || html.length > gridLimits.characters) {
    return { kind: 'refused', refusal: { kind: 'tooLarge' } };
  }
  const tables = htmlGrids(html);
  const best = mostLikeSteps(tables);
  // A single column is a list, or a table that only places things on a page: the text says it better.
  const width = best?.rows[0]?.length ?? 0;
  if (best !== null && (width > 1 || text.trim() === ''))
    return { kind: 'table', grid: withOthers(best, tables.length - 1) };
  const source = mermaidSource(text);
  if (source !== null) {
    const diagram = readMermaid(source);
    return diagram.ok
      ? { kind: 'diagram', diagram: diagram.value }
      : { kind: 'refused', refusal: diagram.error };
  }
  const written = markdownGrid(text) ?? tabGridOfTable(text) ?? separatedGridOfTable(text);
  if (written !== null) return { kind: 'table', grid: written };
  const outline = text.trim() === '' ? null : readOutline(text);
  return outline === null || outline.lines.length === 0
    ? { kind: 'refused', refusal: { kind: 'nothing' } }
    : { kind: 'list', outline };
}

/** What a paste is about to become, with what a person has decided about it so far. */
export function propose(pasted: Pasted, choices: PasteChoices): Proposal {
  switch (pasted.kind) {
    case 'table':
      return proposeTable(pasted.grid, choices);
    case 'list':
      return proposeList(pasted.outline);
    case 'diagram':
      return proposeMermaid(pasted.diagram, choices.decisions);
    case 'refused':
      return refusedProposal(pasted.refusal);
  }
}

/** Word processors put a tab between bullet and text: that makes no table. */
function tabGridOfTable(text: string): Grid | null {
  const outline = readOutline(text);
  const bulleted = outline?.marked === true && outline.lines.every((line) => !line.text.includes('\t'));
  const indented = text.split(/\r\n|\r|\n/).every((line) => !line.trim().includes('\t'));
  return bulleted || indented ? null : tabGrid(text);
}

/** Commas and semicolons stand in lists too; they make a table under known headings, or with figures in columns. */
function separatedGridOfTable(text: string): Grid | null {
  const grid = separatedGrid(text);
  if (grid === null) return null;
  const known = Math.max(
    ...grid.rows.slice(0, 15).map((row) => row.filter(({ text: title }) => isKnown(title)).length),
  );
  if (known >= 2) return grid;
  const outline = readOutline(text);
  const [first] = grid.rows;
  return outline?.marked !== true && first !== undefined && first.length >= 3 && grid.rows.length >= 3
    ? grid
    : null;
}

function isKnown(title: string): boolean {
  return readHeader(title).meaning !== null || columnOf(title) !== null;
}

function cellCount(grid: Grid): number {
  return grid.rows.reduce((sum, row) => sum + row.filter((cell) => cell.text !== '').length, 0);
}

/** The table with the most known headings; among equals the largest. */
function mostLikeSteps(tables: readonly Grid[]): Grid | null {
  const judged = tables.map((grid) => ({
    grid,
    known: Math.max(
      0,
      ...grid.rows.slice(0, 15).map((row) => row.filter((cell) => isKnown(cell.text)).length),
    ),
    size: cellCount(grid),
  }));
  judged.sort((one, other) => other.known - one.known || other.size - one.size);
  return judged[0]?.grid ?? null;
}

function withOthers(grid: Grid, count: number): Grid {
  return count > 0 ? { ...grid, notices: [...grid.notices, { kind: 'otherTables', count }] } : grid;
}
