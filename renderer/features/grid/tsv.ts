/** Cells as text between tabs and line ends, the form that all spreadsheets take. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** The cells of such a text. A last line end makes no row of its own. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/uy;
  let at = 0;
  for (;;) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    const [whole = '', inQuotes, plain = ''] = match ?? [];
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    at += whole.length;
    if (at >= text.length) break;
    const [end = ''] = /^(?:\t|\r\n|\r|\n)/u.exec(text.slice(at, at + 2)) ?? [];
    at += end.length;
    if (end === '\t') continue;
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

/**
 * Whether a text is cells and nothing more: as many in every row, and no sign of a list, a Markdown table or a diagram. A
 * single cell always is. For `newSteps` several cells are not: they may have headings, which no step is.
 */
export function isPlainRange(text: string, newSteps: boolean): boolean {
  const rows = readTsv(text);
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return true;
  if (newSteps) return false;
  if (/^\s*(?:[-*+•–]\s|\d+[.)]\s|\|.*\||#{1,6}\s|```|flowchart\b|graph\b)|-->/mu.test(text)) return false;
  return rows.every((row) => row.length === first.length);
}

function quoted(cell: string): string {
  return /[\t\r\n]|^"/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
