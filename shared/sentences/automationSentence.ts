import type { AutomateFirst } from '../advice/automation/automateFirst';
import { type AutomationGain, gainIsWait } from '../advice/automation/automationGain';
import { gainsByGroup } from '../advice/automation/automationOrder';
import type { Calendar } from '../model/calendar';
import type { Locale } from '../model/locale';
import { formatDuration } from '../text/formatDuration';
import { formatMeasured } from '../text/formatMetric';
import { formatCount, formatShare } from '../text/formatNumber';
import { type Words, words as wordsOf } from '../text/words';

/** Why a step is worth automating, or is not, and what follows: `Slow: 13 % of the lead time. Repetitive: done once per item, ...` */
export function automationSentence(gain: AutomationGain, calendar: Calendar, locale: Locale): string {
  return wordsOf(locale).automateFirst.why({
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
  words: Words,
): string {
  const {
    automateFirst: { answer },
    locale,
  } = words;
  if (needs.length > 0) return answer.notYet;
  const [first] = gainsByGroup(ranking)[0]?.gains ?? [];
  if (first === undefined) return answer.nothing;
  const name = nameOf(first.step);
  const time = (seconds: number) => formatDuration(seconds, calendar, 'long', locale);
  const { leadTimeSaved: value, leadTimeSavedAtLeast: atLeast } = first;
  const saved =
    value !== null && value <= 0
      ? null
      : formatMeasured('duration', { value, atLeast }, calendar, words, 'long');
  if (first.kind === 'decide') return saved === null ? answer.unsure(name) : answer.decide(name, saved);
  if (first.group === 'before' || gainIsWait(first)) {
    const wait = first.leadTimeSavedWaitAlone ?? 0;
    if (wait > 0) return answer.queue(name, time(wait));
    return first.group === 'before' ? answer.deliveryDone : answer.unsure(name);
  }
  if (saved === null) return answer.unsure(name);
  const fewer = first.reworkAvoidedPerMonth ?? 0;
  if (fewer <= 0) return answer.automate(name, saved);
  return answer.againstRework(name, saved, formatCount(fewer, locale));
}
