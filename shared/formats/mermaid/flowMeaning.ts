import type { DurationText } from '../../model/timeValue';
import type { Share } from '../../model/units';
import { parseDuration } from '../../time/parseDuration';
import { writeDuration } from '../../time/writeDuration';
import { plainDuration } from '../pasteTable/cells/plainDuration';
import type { DiagramEdge } from './diagram';

/** What an arrow is on a map. `unread` is a text on it that has no place there. */
export type FlowMeaning =
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
export function flowMeaning({ label, dotted, both, from, to }: DiagramEdge, back: boolean): FlowMeaning {
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

/** An arrow out of a step, as far as its share goes. */
export interface ShareOut {
  readonly share: Share | null;
  readonly rework: boolean;
}

const near = 0.005;

/**
 * The shares of the arrows out of one step, as a map counts them. On a diagram all arrows out of a step add up to
 * 100 %, those back included; on a map the forward flows do among themselves. A single one that says nothing has
 * the rest. Null: some say a share and others do not, or nothing at a decision does, so that nobody can know.
 */
export function sharesOf(outgoing: readonly ShareOut[], decision: boolean): readonly (Share | null)[] | null {
  const forward = outgoing.filter((flow) => !flow.rework);
  const back = sum(outgoing.filter((flow) => flow.rework));
  const unsaid = forward.filter((flow) => flow.share === null).length;
  if (forward.length <= 1) return outgoing.map((flow) => (flow.rework ? flow.share : null));
  if (unsaid === forward.length) return decision ? null : outgoing.map((flow) => flow.share);
  const said = sum(forward);
  const rest = 1 - back - said;
  if (unsaid > 1 || (unsaid === 1 && rest <= 0)) return null;
  const scale = Math.abs((unsaid === 1 ? said + rest : said) + back - 1) < near && back > 0 ? 1 - back : 1;
  return outgoing.map((flow) => (flow.rework ? flow.share : rounded((flow.share ?? rest) / scale)));
}

function sum(outgoing: readonly ShareOut[]): number {
  return outgoing.reduce((total, flow) => total + (flow.share ?? 0), 0);
}

function rounded(share: number): Share {
  return Number(share.toFixed(10));
}
