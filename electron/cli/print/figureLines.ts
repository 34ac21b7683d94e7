import type { Analysis } from '#shared/metrics/analyse';
import type { Measured, MetricUnit } from '#shared/metrics/metric';
import { nameIn } from '#shared/metrics/nameIn';
import type { Need } from '#shared/metrics/need';
import { isListed, type MetricId, metrics } from '#shared/metrics/registry';
import type { Calendar } from '#shared/model/calendar';
import type { StepId } from '#shared/model/step';
import { isSimulated, measureWithRework } from '#shared/simulation/totals/headlineTotals';
import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import { standInFor } from '#shared/simulation/totals/reworkTotals';
import { formatDuration } from '#shared/text/formatDuration';
import { formatMeasured } from '#shared/text/formatMetric';
import { formatCount, numberFormat } from '#shared/text/formatNumber';
import { cliWords, spokenLocale, spokenWords } from '../cliWords';
import { type Row, textTable, wrap } from './textTable';

const mostNeeds = 3;

/** Each figure on a line of its own, and under it what it says or what it needs. */
export function figureLines(analysis: Analysis): readonly string[] {
  const { metric } = spokenWords();
  const told = metrics.filter(({ id }) => isListed(id, analysis.document));
  const simulated = standInFor(analysis);
  const measured = told.map((one) => ({ ...one, result: measureWithRework(one, analysis, simulated) }));
  const heads = textTable(
    measured.map(({ id, unit, result }) => [
      metric.byId[id].name,
      ...figure(unit, result, analysis.document.calendar),
    ]),
  );
  return measured.flatMap(({ id, result }, index) => [
    heads[index] ?? '',
    ...wrap(remark(analysis, id, result, simulated), 96).map((line) => `    ${line}`),
  ]);
}

/** The figure, or what it is at least; beside a time the same in hours or exactly, since sums are checked by hand. */
function figure(unit: MetricUnit, measured: Measured, calendar: Calendar): Row {
  const { duration, number, picture, locale } = spokenWords();
  const hoursFormat = numberFormat(spokenLocale(), { maximumFractionDigits: 2 });
  const value = measured.value ?? measured.atLeast;
  const shown = formatMeasured(unit, measured, calendar, spokenWords());
  if (value === null || shown === null) return [picture.unknown, ''];
  if (unit !== 'duration') return [shown, ''];
  const exact =
    value < 3600
      ? formatDuration(value, calendar, 'short', locale)
      : number.withUnit(hoursFormat.format(value / 3600), duration.unitSymbols.h);
  return [shown, shown === exact ? '' : exact];
}

/** What the figure says, at which step it is so, and what was left out; or what it needs. */
function remark(
  analysis: Analysis,
  id: MetricId,
  measured: Measured,
  simulated: ReworkSimulated | null,
): string {
  const cli = cliWords();
  const { metric } = spokenWords();
  if (measured.value === null) return cli.needs(needsText(analysis, measured.needs));
  const stepOf: Partial<Record<MetricId, StepId | undefined>> = {
    longestWait: analysis.longestWait?.step,
    highestUtilisation: analysis.constraint?.step,
    waitMultipleAtConstraint: analysis.constraint?.step,
    longestManualStepBeforeProduction: measured.working[0]?.step ?? undefined,
  };
  const step = stepOf[id];
  return [
    ...(step === undefined ? [] : [cli.atStep(nameIn(analysis)(step))]),
    metric.byId[id].definition,
    ...(measured.without.length > 0 ? [cli.without(needsText(analysis, measured.without))] : []),
    ...(measured.exact ? [] : [metric.notExact]),
    ...(simulated !== null && isSimulated(id) ? simulatedRemarks(simulated) : []),
    ...(measured.simulated ? [metric.countedVisits] : []),
  ].join(' ');
}

function simulatedRemarks({ costlyVisits }: ReworkSimulated): readonly string[] {
  const { forecast } = spokenWords();
  const { simulatedBecause, simulatedCoarsely } = forecast;
  if (costlyVisits === null) return [simulatedBecause];
  return [simulatedBecause, simulatedCoarsely(formatCount(Math.round(costlyVisits), spokenLocale()))];
}

function needsText(analysis: Analysis, needs: readonly Need[]): string {
  const cli = cliWords();
  const { metric } = spokenWords();
  const shown = needs.slice(0, mostNeeds).map((need) => metric.need(need, nameIn(analysis)));
  return cli.list(shown, needs.length - shown.length);
}
