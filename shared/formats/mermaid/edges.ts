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
