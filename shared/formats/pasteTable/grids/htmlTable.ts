import { type GridCell, gridLimits } from './grid';

interface RawCell extends GridCell {
  readonly hidden: boolean;
  /** How many columns the cell goes over. */
  readonly span: number;
}

interface RawRow {
  readonly cells: readonly RawCell[];
  readonly hidden: boolean;
}

/** The rows of a table with every span spread out, and what its markup hides. */
export interface RawTable {
  readonly rows: readonly RawRow[];
  readonly hiddenColumns: ReadonlySet<number>;
}

type Attributes = Readonly<Record<string, string>>;

/** Takes the tags and texts of one table. */
export interface TableBuilder {
  readonly tag: (name: string, attributes: Attributes) => void;
  readonly closed: (name: string) => void;
  readonly text: (text: string) => void;
  readonly table: () => RawTable;
}

/** A cell from above that goes on in this row and below. */
interface Hanging {
  readonly cell: RawCell;
  readonly rows: number;
}

const longestLine = 50_000;

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export function openTable(): TableBuilder {
  const rows: RawRow[] = [];
  const hiddenColumns = new Set<number>();
  let columns = 0;
  let row: RawCell[] | null = null;
  let rowHidden = false;
  let cell: { readonly attributes: Attributes; readonly lines: string[] } | null = null;
  let hanging: (Hanging | undefined)[] = [];

  function endCell(): void {
    if (cell === null || row === null) return;
    const { attributes, lines } = cell;
    cell = null;
    while (hanging[row.length] !== undefined) row.push(fromAbove(row.length));
    const span = spanOf(attributes.colspan, gridLimits.columns - row.length);
    const down = spanOf(attributes.rowspan, gridLimits.rows);
    const own: RawCell = { text: tidy(lines), hidden: isHidden(attributes), span };
    for (let at = 0; at < span; at += 1) {
      const part: RawCell = at === 0 ? own : { ...own, text: '' };
      if (down > 1) hanging[row.length] = { cell: part, rows: down - 1 };
      row.push(down > 1 && part.text !== '' ? { ...part, merged: 'first' } : part);
    }
  }

  function fromAbove(at: number): RawCell {
    const above = hanging[at];
    if (above === undefined) return { text: '', hidden: false, span: 1 };
    hanging[at] = above.rows > 1 ? { cell: above.cell, rows: above.rows - 1 } : undefined;
    return above.cell.text === '' ? above.cell : { ...above.cell, merged: 'below' };
  }

  function endRow(): void {
    endCell();
    if (row === null) return;
    while (row.length < hanging.length) row.push(fromAbove(row.length));
    if (rows.length < gridLimits.rows) rows.push({ cells: row, hidden: rowHidden });
    row = null;
  }

  function newLine(): void {
    if (cell !== null && cell.lines.length < 1000) cell.lines.push('');
  }

  return {
    tag(name, attributes) {
      if (name === 'tr') {
        endRow();
        row = [];
        rowHidden = isHidden(attributes);
      } else if (name === 'td' || name === 'th') {
        endCell();
        row ??= [];
        cell = { attributes, lines: [''] };
      } else if (name === 'col') {
        const span = spanOf(attributes.span, gridLimits.columns);
        for (let at = 0; at < span && columns < gridLimits.columns; at += 1, columns += 1) {
          if (isHidden(attributes) || attributes.width === '0') hiddenColumns.add(columns);
        }
      } else if (name === 'br' || blocks.has(name)) newLine();
    },
    closed(name) {
      if (name === 'tr') endRow();
      else if (name === 'td' || name === 'th') endCell();
      else if (blocks.has(name)) newLine();
    },
    text(text) {
      const last = cell?.lines.pop();
      if (last !== undefined) cell?.lines.push(last.length < longestLine ? last + text : last);
    },
    table() {
      endRow();
      hanging = [];
      return { rows, hiddenColumns };
    },
  };
}

/** White space of the markup is one blank; only breaks and paragraphs begin a line. */
function tidy(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function spanOf(text: string | undefined, most: number): number {
  const value = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 1;
  return Math.max(1, Math.min(most, value));
}

function isHidden({ style = '', hidden }: Attributes): boolean {
  return hidden !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(style);
}
