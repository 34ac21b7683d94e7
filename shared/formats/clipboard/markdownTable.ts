/** A table in Markdown. Whatever stands in its cells is text there, never markup. */
export function writeMarkdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(header.map(escaped)),
    line(header.map(() => '---')),
    ...rows.map((cells) => line(cells.map(escaped))),
    '',
  ].join('\n');
}

function escaped(cell: string): string {
  return cell
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\uFFFD')
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .trim()
    .replace(/\s*(?:\r\n|\r|\n)\s*/g, '<br>');
}
