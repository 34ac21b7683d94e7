import type { AutomateFirst } from '../advice/automateFirst';
import { automationSentence } from '../advice/automationSentence';
import type { Calendar } from '../model/calendar';
import type { Locale } from '../text/locale';
import { words } from '../text/words';
import type { MissingPart, ReportedGain } from './reportFormat';

/** The ranking as plain data, with its sentences. */
export function reportedGains(
  { ranking }: AutomateFirst,
  calendar: Calendar,
  locale: Locale,
): readonly ReportedGain[] {
  const { need } = words(locale).metric;
  return ranking.map((gain) => ({
    ...gain,
    why: automationSentence(gain.facts, calendar, locale),
    needs: gain.needs.map((lack) => need(lack, (name) => name)),
  }));
}

/** What the whole ranking lacks, each thing once. */
export function missingGains({ ranking, needs }: AutomateFirst, locale: Locale): readonly MissingPart[] {
  const { need } = words(locale).metric;
  const lacks = [...needs, ...ranking.flatMap((gain) => gain.needs)].map((lack) =>
    need(lack, (name) => name),
  );
  return lacks.length === 0 ? [] : [{ metric: 'automateFirst', needs: [...new Set(lacks)] }];
}
