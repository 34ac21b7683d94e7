import type { Words } from '../../text/words';
import type { Picture } from '../picture';
import type { Timeline } from './timeline';

/** What the true-scale view shows, in words. */
export function sentenceOf(
  picture: Picture,
  words: Words['trueScale'],
  { lead, path }: Pick<Timeline, 'lead' | 'path'>,
): string {
  if (path.some(({ kind }) => kind === 'unknown')) return words.sentenceWorkUnknown(picture.spokenTime(lead));
  let work = 0;
  for (const { kind, from, to } of path) if (kind === 'work') work += to - from;
  const facts = [picture.spokenTime(lead), picture.spokenTime(work), picture.share(work / lead)] as const;
  // Behind a choice the lead time is a mean over the ways; one item goes one of them.
  const mean = picture.totals.leadTime.value;
  const chosen = mean !== null && Math.abs(mean - lead) > 1;
  return chosen ? words.sentenceOfMostFrequent(...facts) : words.sentence(...facts);
}
