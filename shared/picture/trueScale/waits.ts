import type { Seconds } from '../../model/units';
import type { Words } from '../../text/words';
import { nameOf, type Picture } from '../picture';
import { timelineOf } from './timeline';

/** A wait of the critical path. */
export interface RankedWait {
  /** The step in front of which items wait, by its place in the document. */
  readonly step: number;
  readonly wait: Seconds;
  /** With all longer ones. */
  readonly soFar: Seconds;
}

/** The waits of the critical path, longest first. Null while the times that decide the lead time are not known. */
export function rankedWaits(picture: Picture): readonly RankedWait[] | null {
  const timeline = timelineOf(picture.analysis, picture.layout);
  if (timeline === null) return null;
  const waits = timeline.path
    .filter(({ kind }) => kind === 'wait')
    .map(({ step, from, to }) => ({ step, wait: to - from }))
    .sort((one, other) => other.wait - one.wait);
  let soFar = 0;
  return waits.map(({ step, wait }) => {
    soFar += wait;
    return { step, wait, soFar };
  });
}

/** More names than this no sentence holds. */
const mostNamed = 3;

/** Which few waits are at least half of all waiting, in words. */
export function waitsSentence(
  picture: Picture,
  words: Words['trueScale'],
  waits: readonly RankedWait[],
): string {
  const all = waits.at(-1)?.soFar ?? 0;
  const [first] = waits;
  if (first === undefined) return words.noWaits;
  if (waits.length === 1) return words.oneWait(nameOf(picture, first.step), picture.spokenTime(first.wait));
  const few = waits.findIndex(({ soFar }) => soFar >= all / 2) + 1;
  const share = picture.share((waits[few - 1]?.soFar ?? 0) / all);
  if (few > mostNamed) return words.manyWaits(few, waits.length, share);
  const names = waits.slice(0, few).map(({ step }) => nameOf(picture, step));
  return words.mostWaiting(few, waits.length, share, names);
}
