import type { Improvement } from '../model/improvement';
import { formatCount } from '../text/formatNumber';
import type { Words } from '../text/words';

/** What an improvement is called in every document: its number and its title. */
export function titleOf(
  { number, title }: Pick<Improvement, 'number' | 'title'>,
  { improvements, scenario, locale }: Words,
): string {
  return improvements.numbered(formatCount(number, locale), title.trim() || scenario.untitled);
}
