import { type Grid, gridLimits, gridOf } from './grid';

/** The line under the header of a Markdown table. */
const ruler = /^\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/;

/** The first table of a Markdown text, or null. */
export function markdownGrid(text: string): Grid | null {
  if (text.length > gridLimits.characters) return null;
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
  const [first] = tables;
  if (first === undefined) return null;
  const rows = first
    .slice(0, gridLimits.rows)
    .map((line) => cellsOf(line).map((cell) => ({ text: plain(cell) })));
  const others = tables.length - 1;
  return gridOf('markdown', rows, others > 0 ? [{ kind: 'otherTables', count: others }] : []);
}

/** The cells between the bars of a line; a bar behind a backslash or in code belongs to its cell. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [''];
  let code = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    const next = line.charAt(at + 1);
    const last = cells.length - 1;
    if (sign === '\\' && (next === '|' || next === '\\')) {
      cells[last] += next === '|' ? '|' : '\\\\';
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

/** A cell without the marks of Markdown: bold, code, links, breaks, escapes. */
function plain(cell: string): string {
  return cell
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/!?\[([^\]]{0,500})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/(?<!\\)(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\\\p{L}\p{N}])([*_])(?=\S)([^*_]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!<>|~-])/g, '$1')
    .trim();
}
