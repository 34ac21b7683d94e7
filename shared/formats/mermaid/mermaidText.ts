/** The text of a label: line breaks as lines, without tags and marks, with its signs decoded. */
export function labelLines(text: string): readonly string[] {
  return text
    .replace(/^`([\s\S]*)`$/, '$1')
    .split(/<br\s*\/?>|\\n|\n/i)
    .map((line) =>
      decoded(line.replace(/<\/?[a-z][^<>]{0,200}>/gi, ''))
        .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

const named: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  num: '#',
};

function decoded(text: string): string {
  return text.replace(/[#&](\w{1,8});/g, (whole, name: string) => {
    const code = /^#?\d{1,6}$/.test(name) ? Number(name) : Number.NaN;
    if (code > 31 && code < 0xd800) return String.fromCharCode(code);
    return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  });
}

/** The statements of a diagram with the line of each: parted by line ends and semicolons outside labels. */
export function statementsOf(text: string): readonly { readonly row: number; readonly text: string }[] {
  const statements: { row: number; text: string }[] = [];
  let [row, from, start, quoted, depth] = [1, 1, 0, false, 0];
  const add = (end: number) => {
    const statement = text.slice(start, end).trim();
    if (statement !== '' && !statement.startsWith('%%')) statements.push({ row: from, text: statement });
    start = end + 1;
  };
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && /[[({]/.test(sign)) depth += 1;
    else if (!quoted && /[\])}]/.test(sign)) depth = Math.max(0, depth - 1);
    const isLineEnd = sign === '\n' || sign === '';
    if ((isLineEnd && !quoted) || sign === '' || (sign === ';' && !quoted && depth === 0)) {
      add(at);
      if (isLineEnd) depth = 0;
      from = isLineEnd ? row + 1 : row;
    }
    if (sign === '\n') row += 1;
  }
  return statements;
}
