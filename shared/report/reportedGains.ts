import type { AutomateFirst } from '../advice/automation/automateFirst';
import type { Calendar } from '../model/calendar';
import type { Locale } from '../model/locale';
import { automationSentence } from '../sentences/automationSentence';
import { words } from '../text/words';
import type { MissingPart, ReportedGain } from './reportFormat';

/** The ranking as plain data, with its sentences; behind it the steps that cannot be automated, with their reasons. */
export function reportedGains(
  { ranking, excluded }: AutomateFirst,
  calendar: Calendar,
  locale: Locale,
): readonly ReportedGain[] {
  const { need } = words(locale).metric;
  const ranked = ranking.map((gain) => ({
    ...gain,
    why: automationSentence(gain, calendar, locale),
    needs: gain.needs.map((lack) => need(lack, (name) => name)),
  }));
  return [...ranked, ...excluded.map(({ step, reason }) => ({ ...nothingKnown, step, why: reason }))];
}

/** What stands beside a step that cannot be automated: nobody asks what it would save. */
const nothingKnown = {
  kind: 'excluded',
  group: null,
  leadTimeSaved: null,
  leadTimeSavedAtLeast: null,
  leadTimeSavedWorkAlone: null,
  leadTimeSavedWaitAlone: null,
  leadTimeSavedHalfInterval: null,
  labourSaved: null,
  labourSavedPerMonth: null,
  reworkAvoided: null,
  reworkAvoidedPerMonth: null,
  impact: 0,
  method: 'exact',
  exact: true,
  facts: null,
  needs: [],
} as const;

/** What the whole ranking lacks, each thing once. */
export function missingGains({ ranking, needs }: AutomateFirst, locale: Locale): readonly MissingPart[] {
  const { need } = words(locale).metric;
  const lacks = [...needs, ...ranking.flatMap((gain) => gain.needs)].map((lack) =>
    need(lack, (name) => name),
  );
  return lacks.length === 0 ? [] : [{ metric: 'automateFirst', needs: [...new Set(lacks)] }];
}
