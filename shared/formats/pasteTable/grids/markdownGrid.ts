import { plainMarkdown } from '../../markdown/markdownText';
import { knownHeadings } from '../words/readHeader';
import { gridLimits, gridOf, type PastedGrid } from './grid';

/** The line under the header of a Markdown table. */
const ruler = /^\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/;

/** So many tables are looked at. */
const mostTables = 100;

/** The table of a Markdown text that is most like one of steps, the first of equals; null where there is none. */
export function markdownGrid(text: string): PastedGrid | null {
  if (text.length > gridLimits.characters) return null;
  const tables = tablesOf(text);
  const grids = tables.slice(0, mostTables).map((lines) =>
    gridOf(
      'md',
      lines
        .slice(0, gridLimits.rows)
        .map((line) => cellsOf(line).map((cell) => ({ text: plainMarkdown(cell) }))),
    ),
  );
  const judged = grids.map((grid) => ({
    grid,
    known: knownHeadings({ ...grid, rows: grid.rows.slice(0, 1) }),
  }));
  const [best] = judged.sort((one, other) => other.known - one.known);
  if (best === undefined) return null;
  const others = tables.length - 1;
  return { ...best.grid, notices: others > 0 ? [{ kind: 'otherTables', count: others }] : [] };
}

/** The lines of each table. */
function tablesOf(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n|\r|\n/);
  const tables: string[][] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const [head = '', rule = ''] = [lines[at - 1], lines[at]];
    if (!ruler.test(rule) || !rule.includes('|') || !head.includes('|')) continue;
    if (cellsOf(head).length !== cellsOf(rule).length) continue;
    const table = [head];
    for (at += 1; at < lines.length && (lines[at] ?? '').includes('|'); at += 1) table.push(lines[at] ?? '');
    tables.push(table);
  }
  return tables;
}

/** The cells between the bars of a line; a bar behind a backslash or in code belongs to its cell. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [''];
  let code = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    const next = line.charAt(at + 1);
    const last = cells.length - 1;
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(next)) {
      cells[last] += next === '|' ? '|' : sign + next;
      at += 1;
    } else if (sign === '|' && !code) cells.push('');
    else {
      if (sign === '`') code = !code && line.indexOf('`', at + 1) >= 0;
      cells[last] += sign;
    }
  }
  const trimmed = cells.map((cell) => cell.trim());
  if (/^\s*\|/.test(line)) trimmed.shift();
  if (/\|\s*$/.test(line)) trimmed.pop();
  return trimmed;
}
