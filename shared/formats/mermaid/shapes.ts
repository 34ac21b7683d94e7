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
