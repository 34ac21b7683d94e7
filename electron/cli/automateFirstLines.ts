import { automateFirst } from '#shared/advice/automateFirst';
import type { AutomationAssumptions } from '#shared/advice/automationAssumptions';
import type { AutomationGain } from '#shared/advice/automationGain';
import { automationSentence } from '#shared/advice/automationSentence';
import type { Analysis } from '#shared/metrics/analyse';
import type { Need } from '#shared/metrics/need';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import { words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';
import { nameIn } from './nameIn';
import { spokenLocale } from './spoken';
import { type Row, textTable, wrap } from './textTable';

const { automateFirst: text, cli, metric, picture, locale } = words(spokenLocale());
const mostShown = 10;

/** What to automate first: the assumptions, then the steps with what each would save, and why. */
export function automateFirstLines(analysis: Analysis): readonly string[] {
  if (analysis.document.steps.length === 0) return [];
  const { assumptions, ranking, needs } = automateFirst(analysis);
  if (needs.length > 0) return indented(cli.needs(needs.map((need) => needText(analysis, need)).join('; ')));
  if (ranking.length === 0) return indented(text.nothing);
  const monthly = analysis.capacity.takt !== null;
  const { step, lead, labour, rework, why } = monthly ? text.columnsByMonth : text.columnsByItem;
  const shown = ranking.slice(0, mostShown);
  const rows = shown.map((gain) => rowOf(analysis, gain, monthly));
  return [
    ...indented(text.ranking),
    ...indented(assumed(assumptions)),
    ...textTable([[step, lead, labour, rework, why], ...rows]),
    ...(shown.length < ranking.length ? indented(text.more(ranking.length - shown.length)) : []),
  ];
}

function rowOf(analysis: Analysis, gain: AutomationGain, monthly: boolean): Row {
  const { calendar } = analysis.document;
  const time = (seconds: number | null) =>
    seconds === null ? picture.unknown : formatDuration(seconds, calendar, 'box', locale);
  const rework = monthly ? gain.reworkAvoidedPerMonth : gain.reworkAvoided;
  return [
    nameIn(analysis)(gain.step),
    time(gain.leadTimeSaved),
    time(monthly ? gain.labourSavedPerMonth : gain.labourSaved),
    rework === null ? picture.unknown : formatCount(rework, locale),
    [automationSentence(gain.facts, calendar, locale), ...remarks(analysis, gain)].join(' '),
  ];
}

/** What the demand would be needed for is said once, in the heads of the columns. */
function remarks(analysis: Analysis, { exact, needs }: AutomationGain): readonly string[] {
  const lacks = needs.filter((need) => need.kind !== 'map' || need.field !== 'demand');
  const texts = [...new Set(lacks.map((need) => needText(analysis, need)))];
  return [
    ...(exact ? [] : [text.notExact]),
    ...(texts.length === 0 ? [] : [`${cli.needs(texts.join('; '))}.`]),
  ];
}

function assumed(assumptions: AutomationAssumptions): string {
  const { processFactor, waitFactor, percentCompleteAccurate, reworkFactor } = assumptions;
  return text.assumed(
    formatShare(processFactor, locale),
    formatShare(waitFactor, locale),
    formatShare(percentCompleteAccurate, locale),
    formatShare(reworkFactor, locale),
  );
}

function needText(analysis: Analysis, need: Need): string {
  return metric.need(need, nameIn(analysis));
}

function indented(line: string): readonly string[] {
  return wrap(line, 98).map((part) => `  ${part}`);
}
