import type { Analysis } from '../metrics/analyse';
import { headlineTotals } from '../simulation/totals/headlineTotals';
import { standInFor } from '../simulation/totals/reworkTotals';
import { formatCount } from '../text/formatNumber';
import { headlineSentence } from '../text/headlineSentence';
import type { Words } from '../text/words';
import { type HandoutFigure, handoutFigures } from './handoutFigures';

/** What every document made of a map says first, before any file format. */
export interface Handout {
  readonly title: string;
  /** How long an item takes, and how much of that is work. */
  readonly sentence: string;
  /** Null where nobody has said one. */
  readonly outcome: string | null;
  readonly figures: readonly HandoutFigure[];
  /** In which calendar times are counted. */
  readonly calendar: string;
}

export function handoutOf(analysis: Analysis, words: Words): Handout {
  const { title, outcome, calendar, steps } = analysis.document;
  const { app, handout, locale, picture } = words;
  const totals = { steps: steps.length, ...headlineTotals(analysis, standInFor(analysis)) };
  return {
    title: title.trim() || picture.untitled,
    sentence: headlineSentence(totals, calendar, app.headline, locale),
    outcome: outcome.trim() === '' ? null : picture.heading.outcome(outcome.trim()),
    figures: handoutFigures(analysis, words),
    calendar: handout.calendar(
      formatCount(calendar.hoursPerDay, locale),
      formatCount(calendar.daysPerWeek, locale),
      formatCount(calendar.weeksPerMonth, locale),
    ),
  };
}
