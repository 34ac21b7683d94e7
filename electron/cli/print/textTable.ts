const width = 100;
const gap = '   ';

/** The columns of a row; all but the last are padded to the longest in the table. */
export type Row = readonly string[];

/**
 * Aligned columns, indented by two. The last column is wrapped at 100 characters in all and goes on under
 * itself. Full-width characters count as two, as terminals draw them.
 */
export function textTable(rows: readonly Row[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (column < row.length - 1 ? widthOf(row[column] ?? '') : 0))),
  );
  return rows.flatMap((row) => {
    const head = row.slice(0, -1).map((cell, column) => pad(cell, widths[column] ?? 0) + gap);
    const start = `  ${head.join('')}`;
    const lines = wrap(row.at(-1) ?? '', Math.max(30, width - widthOf(start)));
    return lines.map((line, index) => `${index === 0 ? start : ' '.repeat(widthOf(start))}${line}`.trimEnd());
  });
}

/** A text in lines of at most so many columns, broken at blanks where there are any. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pad(cell: string, columns: number): string {
  return cell + ' '.repeat(Math.max(0, columns - widthOf(cell)));
}

function widthOf(text: string): number {
  let columns = 0;
  for (const character of text.replace(/\p{Mark}/gu, '')) columns += isWide(character) ? 2 : 1;
  return columns;
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  );
}
