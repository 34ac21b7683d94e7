import type { Calendar } from '../model/calendar';
import { formatCount, formatShare } from '../text/formatNumber';
import type { Locale } from '../text/locale';
import { type Words, words } from '../text/words';
import { formatDuration } from '../time/formatDuration';
import type { AutomateFirst } from './automateFirst';
import { type AutomationGain, gainIsWait } from './automationGain';
import { gainsByGroup } from './automationOrder';

/** Why a step is worth automating, or is not, and what follows: `Slow: 13 % of the lead time. Repetitive: done once per item, ...` */
export function automationSentence(gain: AutomationGain, calendar: Calendar, locale: Locale): string {
  return words(locale).automateFirst.why({
    gain,
    share: (value) => formatShare(value, locale),
    time: (seconds) => formatDuration(seconds, calendar, 'long', locale),
    count: (value) => formatCount(value, locale),
  });
}

/**
 * Where to start, in one sentence: with the first step of the first group. It names the work only where the work is what
 * takes the time, and creative work before commit never.
 */
export function automationAnswer(
  { ranking, needs }: Pick<AutomateFirst, 'ranking' | 'needs'>,
  calendar: Calendar,
  nameOf: (step: string) => string,
  { automateFirst: { answer }, locale }: Words,
): string {
  if (needs.length > 0) return answer.notYet;
  const [first] = gainsByGroup(ranking)[0]?.gains ?? [];
  if (first === undefined) return answer.nothing;
  const name = nameOf(first.step);
  const time = (seconds: number) => formatDuration(seconds, calendar, 'long', locale);
  const saved = first.leadTimeSaved ?? first.leadTimeSavedAtLeast ?? 0;
  if (first.kind === 'decide') return saved > 0 ? answer.decide(name, time(saved)) : answer.unsure(name);
  if (first.group === 'before' || gainIsWait(first)) {
    const wait = first.leadTimeSavedWaitAlone ?? 0;
    if (wait > 0) return answer.queue(name, time(wait));
    return first.group === 'before' ? answer.deliveryDone : answer.unsure(name);
  }
  if (saved <= 0) return answer.unsure(name);
  const fewer = first.reworkAvoidedPerMonth ?? 0;
  if (fewer <= 0) return answer.automate(name, time(saved));
  return answer.againstRework(name, time(saved), formatCount(fewer, locale));
}
