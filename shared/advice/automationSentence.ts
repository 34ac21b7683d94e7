import type { Calendar } from '../model/calendar';
import { formatCount, formatShare } from '../text/formatNumber';
import type { Locale } from '../text/locale';
import { words } from '../text/words';
import { formatDuration } from '../time/formatDuration';
import type { AutomationFacts } from './automationGain';

/** Why a step is worth automating, or is not: `Slow: 13 % of the lead time. Repetitive: done 1.25 times an item.` */
export function automationSentence(facts: AutomationFacts, calendar: Calendar, locale: Locale): string {
  return words(locale).automateFirst.why({
    facts,
    share: (value) => formatShare(value, locale),
    time: (seconds) => formatDuration(seconds, calendar, 'long', locale),
    count: (value) => formatCount(value, locale),
  });
}
