import type { Analysis } from '#shared/metrics/analyse';
import type { Measured, MetricUnit } from '#shared/metrics/metric';
import type { Need } from '#shared/metrics/need';
import { type MetricId, metrics } from '#shared/metrics/registry';
import type { Calendar } from '#shared/model/calendar';
import type { StepId } from '#shared/model/step';
import { formatCount, formatShare, numberFormat } from '#shared/text/formatNumber';
import { words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';
import { findingLines } from './findingLines';
import { type Row, textTable, wrap } from './textTable';

const { cli, duration, metric, number, picture } = words('en');
const hoursFormat = numberFormat('en', { maximumFractionDigits: 2 });
const mostNeeds = 3;

/** The figures of a map as lines of text: each with its definition, or a dash and what it needs. */
export function metricsText(analysis: Analysis): readonly string[] {
  const { document } = analysis;
  const { hoursPerDay, daysPerWeek, weeksPerMonth } = document.calendar;
  return [
    document.title === '' ? picture.untitled : document.title,
    cli.calendar(formatCount(hoursPerDay), formatCount(daysPerWeek), formatCount(weeksPerMonth)),
    ...section(cli.figures, figures(analysis)),
    ...section(cli.criticalPath, criticalPath(analysis)),
    ...section(cli.slack, textTable(byStep(analysis, analysis.slack, (value) => value > 0, 'duration'))),
    ...section(cli.visits, textTable(byStep(analysis, analysis.visits ?? {}, isRepeated, 'count'))),
    ...section(cli.utilisation, utilisation(analysis)),
    ...section(
      cli.findings,
      textTable(
        findingLines(analysis).map(({ finding, message }) => [cli.severity[finding.severity], message]),
      ),
    ),
  ];
}

/** What a step or flow is called in print: its name, else its id. */
function nameIn(analysis: Analysis): (id: string) => string {
  return (id) => analysis.document.steps[analysis.indexOf(id)]?.name || id;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

/** Each figure on a line of its own, and under it what it says or what it needs. */
function figures(analysis: Analysis): readonly string[] {
  const measured = metrics.map((one) => ({ ...one, result: one.measure(analysis) }));
  const heads = textTable(
    measured.map(({ id, unit, result }) => [
      metric.byId[id].name,
      ...figure(result, unit, analysis.document.calendar),
    ]),
  );
  return measured.flatMap(({ id, result }, index) => [
    heads[index] ?? '',
    ...wrap(remark(analysis, id, result), 96).map((line) => `    ${line}`),
  ]);
}

/** The figure; beside a time the same in hours or exactly, since sums are checked by hand. */
function figure({ value }: Measured, unit: MetricUnit, calendar: Calendar): Row {
  if (value === null) return [picture.unknown, ''];
  if (unit !== 'duration') return [show(value, unit, calendar, 'headline'), ''];
  const exact =
    value < 3600
      ? formatDuration(value, calendar, 'exact')
      : number.withUnit(hoursFormat.format(value / 3600), duration.unitSymbols.h);
  return [show(value, unit, calendar, 'headline'), exact];
}

function show(value: number, unit: MetricUnit, calendar: Calendar, style: 'headline' | 'box'): string {
  switch (unit) {
    case 'duration':
      return formatDuration(value, calendar, style);
    case 'share':
      return formatShare(value);
    case 'count':
      return formatCount(value);
  }
}

/** What the figure says, at which step it is so, and what was left out; or what it needs. */
function remark(analysis: Analysis, id: MetricId, measured: Measured): string {
  if (measured.value === null) return cli.needs(needsText(analysis, measured.needs));
  const stepOf: Partial<Record<MetricId, StepId | undefined>> = {
    longestWait: analysis.longestWait?.step,
    highestUtilisation: analysis.constraint?.step,
  };
  const step = stepOf[id];
  return [
    ...(step === undefined ? [] : [cli.atStep(nameIn(analysis)(step))]),
    metric.byId[id].definition,
    ...(measured.without.length > 0 ? [cli.without(needsText(analysis, measured.without))] : []),
    ...(measured.exact ? [] : [metric.notExact]),
  ].join(' ');
}

function needsText(analysis: Analysis, needs: readonly Need[]): string {
  const shown = needs.slice(0, mostNeeds).map((need) => metric.need(need, nameIn(analysis)));
  return cli.list(shown, needs.length - shown.length);
}

function criticalPath(analysis: Analysis): readonly string[] {
  if (analysis.criticalPath.length === 0) return [];
  return wrap(analysis.criticalPath.map(nameIn(analysis)).join(' → '), 98).map((line) => `  ${line}`);
}

function byStep(
  analysis: Analysis,
  values: Readonly<Record<StepId, number>>,
  isShown: (value: number) => boolean,
  unit: MetricUnit,
): readonly Row[] {
  return analysis.document.steps.flatMap(({ id }) => {
    const value = ofStep(values, id);
    if (value === undefined || !isShown(value)) return [];
    return [[nameIn(analysis)(id), show(value, unit, analysis.document.calendar, 'box')]];
  });
}

/** Apart from the noise of floating point. */
function isRepeated(visits: number): boolean {
  return Math.abs(visits - 1) > 1e-9;
}

function utilisation(analysis: Analysis): readonly string[] {
  const rows = analysis.document.steps.flatMap(({ id }) => {
    const share = ofStep(analysis.capacity.utilisation, id);
    if (share === undefined) return [];
    return [
      [nameIn(analysis)(id), formatShare(share), id === analysis.constraint?.step ? picture.constraint : ''],
    ];
  });
  return textTable(rows);
}

/** A step may have the id "constructor". */
function ofStep(values: Readonly<Record<StepId, number>>, id: StepId): number | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}
