import type { DurationText } from '../../model/timeValue';
import type { Share } from '../../model/units';
import { parseDuration } from '../../time/parseDuration';
import { writeDuration } from '../../time/writeDuration';
import { plainDuration } from '../pasteTable/plainDuration';
import type { DiagramEdge } from './diagram';

/** What an arrow is on a map. `unread` is a text on it that has no place there. */
export type ArrowMeaning =
  | {
      readonly kind: 'forward';
      readonly share: Share | null;
      readonly wait: DurationText | null;
      readonly unread: string;
    }
  | { readonly kind: 'rework'; readonly share: Share; readonly unread: string }
  | { readonly kind: 'information'; readonly label: string; readonly unread: '' }
  /** Leads back and does not say how often. */
  | { readonly kind: 'unknownShare' };

const percent = /(\d{1,3}(?:[.,]\d{1,6})?)\s*%/;

/** Reads the text on an arrow: `80%`, `No 20 %`, `2d`, `wait 1w`. */
export function arrowMeaning({ label, dotted, both, from, to }: DiagramEdge, back: boolean): ArrowMeaning {
  const found = percent.exec(label);
  const value = found === null ? null : Number((found[1] ?? '').replace(',', '.')) / 100;
  const share = value === null || value > 1 ? null : Number(value.toFixed(10));
  if (both || (dotted && share === null && !(back && from === to)))
    return { kind: 'information', label, unread: '' };
  if (back) return share === null ? { kind: 'unknownShare' } : { kind: 'rework', share, unread: '' };
  if (share !== null) return { kind: 'forward', share, wait: null, unread: '' };
  const wait = waitOf(label);
  return { kind: 'forward', share: null, wait, unread: wait === null ? label : '' };
}

function waitOf(label: string): DurationText | null {
  const text = label.replace(
    /^(?:wait|wt|waits|warten|wartezeit|attente|espera|attesa|wachten)\s*:?\s*/i,
    '',
  );
  const plain = plainDuration(text, /\d,\d/.test(text) ? 'comma' : 'point');
  const parsed = plain === null || plain === '' ? null : parseDuration(plain);
  return parsed?.ok && parsed.value.kind === 'amount' ? writeDuration(parsed.value) : null;
}
