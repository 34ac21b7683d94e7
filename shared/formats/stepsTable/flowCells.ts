import type { Flow } from '../../model/flow';
import type { DurationText } from '../../model/timeValue';
import type { Share } from '../../model/units';
import { readPercentCell, writePercent } from './numbers';

/** One entry of a `next`, `rework` or `information` cell. */
export interface FlowEntry {
  /** Id or name of the step it leads to. */
  readonly to: string;
  /** Written in quotes, so surely an id. */
  readonly quoted: boolean;
  readonly share: Share | null;
  readonly wait: DurationText | null;
  readonly label: string;
}

/** The cell of a step from which nothing goes on. */
export const endMark = '-';

/** Ids of which an entry can be put together without quotes. */
const simpleId = /^(?!-$)[^\s;@"%]+$/;

const quotedText = /^"(?:[^"\\]|\\.)*"/s;

/**
 * The entries of a cell: `b`; `b 90%`; `b @2h`; `b "label"`, parted by semicolons. What has other signs in it
 * stands in quotes. Null where the cell is not of this form.
 */
export function readFlowEntries(cell: string): readonly FlowEntry[] | null {
  const entries: FlowEntry[] = [];
  let rest = cell.trim();
  while (rest !== '') {
    const target = readTarget(rest);
    if (target === null) return null;
    rest = target.rest;
    const share = /^([\d.,]{1,40}(?:e[+-]?\d{1,3})?)\s{0,20}%\s*/i.exec(rest);
    if (share !== null) rest = rest.slice(share[0].length);
    const wait = /^@\s*([^;]*)/.exec(rest);
    if (wait !== null) rest = rest.slice(wait[0].length);
    const label = quotedText.exec(rest);
    if (label !== null) rest = rest.slice(label[0].length).trimStart();
    if (rest !== '' && !rest.startsWith(';')) return null;
    const percent = share === null ? null : readPercentCell(share[1] ?? '');
    const text = label === null ? '' : unquoted(label[0]);
    if ((share !== null && percent === null) || text === null) return null;
    entries.push({
      to: target.to,
      quoted: target.quoted,
      share: percent,
      wait: wait === null ? null : (wait[1] ?? '').trim(),
      label: text,
    });
    rest = rest.slice(1).trimStart();
  }
  return entries;
}

interface Target {
  readonly to: string;
  readonly quoted: boolean;
  readonly rest: string;
}

function readTarget(text: string): Target | null {
  const quoted = quotedText.exec(text);
  if (quoted !== null) {
    const to = unquoted(quoted[0]);
    return to === null ? null : { to, quoted: true, rest: text.slice(quoted[0].length).trimStart() };
  }
  // A name may have blanks in it; a share, a wait, a label or the end of the entry ends it. Every repetition
  // is bounded, so that a hostile cell costs no more than its length.
  const plain =
    /^[^;@"]{1,2000}?(?=\s{1,20}[\d.,]{1,40}(?:e[+-]?\d{1,3})?\s{0,20}%|\s{0,20}[;@"]|\s{0,20}$)/i.exec(text);
  const to = plain?.[0].trim() ?? '';
  return to === '' ? null : { to, quoted: false, rest: text.slice(to.length).trimStart() };
}

/** The flows of one kind out of a step, as a cell. */
export function writeFlowEntries(flows: readonly Flow[]): string {
  return flows.map(writeEntry).join('; ');
}

function writeEntry(flow: Flow): string {
  const to = simpleId.test(flow.to) ? flow.to : JSON.stringify(flow.to);
  switch (flow.kind) {
    case 'forward':
      return [
        to,
        ...(flow.share === null ? [] : [writePercent(flow.share)]),
        ...(flow.wait === null ? [] : [`@${flow.wait}`]),
      ].join(' ');
    case 'rework':
      return `${to} ${writePercent(flow.share)}`;
    case 'information':
      return flow.label === '' ? to : `${to} ${JSON.stringify(flow.label)}`;
  }
}

function unquoted(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Items by what `keyOf` says of them, each group in their order. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
