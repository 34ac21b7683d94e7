/** An arrow between two nodes, and where it ends. */
export interface ArrowSign {
  readonly label: string;
  readonly dotted: boolean;
  readonly both: boolean;
  /** Drawn with `~~~`: it only places nodes. */
  readonly hidden: boolean;
  readonly end: number;
}

const head = '[>ox]';

/** Arrows with their text inside, and plain ones; the text of those stands behind between bars. */
const forms: readonly { readonly pattern: RegExp; readonly dotted: boolean; readonly hidden?: true }[] = [
  { pattern: /~{3,}()/y, dotted: false, hidden: true },
  { pattern: new RegExp(`<?-\\.+-${head}?()`, 'y'), dotted: true },
  { pattern: new RegExp(`<?-\\.\\s*([^.|]+?(?:\\.[^.|-]+?)*)\\s*\\.+-${head}?`, 'y'), dotted: true },
  { pattern: new RegExp(`<?-{2,}${head}()`, 'y'), dotted: false },
  { pattern: new RegExp(`<?-{2}\\s+([^-|][^|]*?)\\s*-{2,}${head}`, 'y'), dotted: false },
  { pattern: /<?-{3,}()/y, dotted: false },
  { pattern: new RegExp(`<?={2,}${head}()`, 'y'), dotted: false },
  { pattern: new RegExp(`<?={2}\\s+([^=|][^|]*?)\\s*={2,}${head}`, 'y'), dotted: false },
  { pattern: /<?={3,}()/y, dotted: false },
];

const barText = /\s*\|\s*("?)([^|]*?)\1\s*\|/y;

/** The arrow that begins at `at`, or null. */
export function arrowAt(text: string, at: number): ArrowSign | null {
  const start = at + (/^[\w-]+@(?=[<=~-])/.exec(text.slice(at))?.[0].length ?? 0);
  for (const { pattern, dotted, hidden = false } of forms) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null) continue;
    const end = start + found[0].length;
    barText.lastIndex = end;
    const bars = barText.exec(text);
    const inside = (found[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
    return {
      label: bars === null ? inside : (bars[2] ?? ''),
      dotted,
      both: found[0].startsWith('<') && found[0].endsWith('>'),
      hidden,
      end: end + (bars?.[0].length ?? 0),
    };
  }
  return null;
}

/** The signs around the label of a node, the longer ones first. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['(((', [')))']],
  ['((', ['))']],
  ['([', ['])']],
  ['[(', [')]']],
  ['[[', [']]']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['{{', ['}}']],
  ['{', ['}']],
  ['[', [']']],
  ['(', [')']],
  ['>', [']']],
];

/** A label behind the id of a node, and where it ends. */
export interface Shaped {
  readonly label: string;
  readonly decision: boolean;
  readonly end: number;
}

/** The label that begins at `at`; null where none does, `broken` where it does not end. */
export function shapeAt(text: string, at: number): Shaped | null | 'broken' {
  if (text.startsWith('@{', at)) return propertiesAt(text, at);
  const shape = shapes.find(([open]) => text.startsWith(open, at));
  if (shape === undefined) return null;
  const [open, closings] = shape;
  const start = at + open.length;
  const quoted = /^\s*"([^"]*)"\s*/.exec(text.slice(start));
  if (quoted !== null) {
    const behind = start + quoted[0].length;
    const close = closings.find((sign) => text.startsWith(sign, behind));
    return close === undefined
      ? 'broken'
      : { label: quoted[1] ?? '', decision: open === '{', end: behind + close.length };
  }
  const ends = closings.map((sign) => ({ sign, at: text.indexOf(sign, start) })).filter((end) => end.at >= 0);
  const [first] = ends.sort((one, other) => one.at - other.at);
  if (first === undefined) return 'broken';
  return { label: text.slice(start, first.at), decision: open === '{', end: first.at + first.sign.length };
}

/** `@{ shape: diamond, label: "Approved?" }` */
function propertiesAt(text: string, at: number): Shaped | 'broken' {
  const close = text.indexOf('}', at);
  if (close < 0) return 'broken';
  const inside = text.slice(at + 2, close);
  const label = /label\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,}]*))/.exec(inside);
  const shape = /shape\s*:\s*["']?([\w-]+)/.exec(inside)?.[1] ?? '';
  const decision = ['diam', 'diamond', 'decision', 'question'].includes(shape);
  return { label: (label?.[1] ?? label?.[2] ?? label?.[3] ?? '').trim(), decision, end: close + 1 };
}

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
