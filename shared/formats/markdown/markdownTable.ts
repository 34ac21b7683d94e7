import { markdownCell } from './markdownText';

/** A table in Markdown. Whatever stands in its cells is text there, never markup. */
export function writeMarkdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(header.map(markdownCell)),
    line(header.map(() => '---')),
    ...rows.map((cells) => line(cells.map(markdownCell))),
    '',
  ].join('\n');
}
