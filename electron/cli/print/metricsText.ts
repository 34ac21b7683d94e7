import type { Analysis } from '#shared/metrics/analyse';
import { nameIn } from '#shared/metrics/nameIn';
import type { StepId } from '#shared/model/step';
import type { Seconds } from '#shared/model/units';
import { automateTable } from '#shared/sentences/automateTable';
import { type SimulationRequest, simulateMap } from '#shared/simulation/simulateMap';
import { headlineTotals } from '#shared/simulation/totals/headlineTotals';
import { standInFor } from '#shared/simulation/totals/reworkTotals';
import { formatDuration } from '#shared/text/formatDuration';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import { headlineSentence } from '#shared/text/headlineSentence';
import { cliWords, spokenWords } from '../cliWords';
import { figureLines } from './figureLines';
import { findingLines } from './findingLines';
import { type Row, textTable, wrap } from './textTable';

/** The figures of a map as lines of text: each with its definition, or a dash and what it needs. */
export function metricsText(
  analysis: Analysis,
  simulation: SimulationRequest | null = null,
): readonly string[] {
  const cli = cliWords();
  const { automateFirst, picture, locale } = spokenWords();
  const { document } = analysis;
  const { hoursPerDay, daysPerWeek, weeksPerMonth } = document.calendar;
  return [
    document.title === '' ? picture.untitled : document.title,
    ...headline(analysis),
    cli.calendar(
      formatCount(hoursPerDay, locale),
      formatCount(daysPerWeek, locale),
      formatCount(weeksPerMonth, locale),
    ),
    ...section(cli.figures, figureLines(analysis)),
    ...section(cli.criticalPath, criticalPath(analysis)),
    ...section(cli.slack, slack(analysis)),
    ...section(cli.visits, visits(analysis)),
    ...section(cli.utilisation, utilisation(analysis)),
    ...(simulation === null ? [] : distributionLines(analysis, simulation)),
    ...section(automateFirst.title, automateFirstLines(analysis)),
    ...section(
      cli.findings,
      textTable(
        findingLines(analysis).map(({ finding, message }) => [cli.severity[finding.severity], message]),
      ),
    ),
  ];
}

/** What the map says, and in a second line what it would say without rework. */
function headline(analysis: Analysis): readonly string[] {
  const { app, locale } = spokenWords();
  const { steps, calendar } = analysis.document;
  const totals = headlineTotals(analysis, standInFor(analysis));
  const first = totals.firstPass?.value ?? null;
  return [
    headlineSentence({ steps: steps.length, ...totals }, calendar, app.headline, locale),
    ...(first === null ? [] : [app.headline.withoutRework(formatDuration(first, calendar, 'long', locale))]),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function criticalPath(analysis: Analysis): readonly string[] {
  if (analysis.criticalPath.length === 0) return [];
  return wrap(analysis.criticalPath.map(nameIn(analysis)).join(' → '), 98).map((line) => `  ${line}`);
}

function slack(analysis: Analysis): readonly string[] {
  const { locale } = spokenWords();
  const { calendar } = analysis.document;
  return byStep(analysis, analysis.slack, (seconds) =>
    seconds > 0 ? [formatDuration(seconds, calendar, 'short', locale)] : null,
  );
}

function visits(analysis: Analysis): readonly string[] {
  const { locale } = spokenWords();
  // Apart from the noise of floating point.
  return byStep(analysis, analysis.visits ?? {}, (times) =>
    Math.abs(times - 1) > 1e-9 ? [formatCount(times, locale)] : null,
  );
}

function utilisation(analysis: Analysis): readonly string[] {
  const { picture, locale } = spokenWords();
  return byStep(analysis, analysis.capacity.utilisation, (share, step) => [
    formatShare(share, locale),
    step === analysis.constraint?.step ? picture.constraint : '',
  ]);
}

/** A line for each step that has a value, unless `cells` leaves it out. */
function byStep(
  analysis: Analysis,
  values: Readonly<Record<StepId, number>>,
  cells: (value: number, step: StepId) => Row | null,
): readonly string[] {
  const rows = analysis.document.steps.flatMap(({ id }) => {
    const value = ofStep(values, id);
    const row = value === undefined ? null : cells(value, id);
    return row === null ? [] : [[nameIn(analysis)(id), ...row]];
  });
  return textTable(rows);
}

/** A step may have the id "constructor". */
function ofStep(values: Readonly<Record<StepId, number>>, id: StepId): number | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

const mostShown = 10;

/** What to automate first: the assumptions, then the steps group by group with what each would save, and why. */
function automateFirstLines(analysis: Analysis): readonly string[] {
  const said = spokenWords();
  if (analysis.document.steps.length === 0) return [];
  const table = automateTable(analysis, said, mostShown);
  if (typeof table === 'string') return indented(table);
  const { about, groups, header, excluded, more } = table;
  return [
    ...about.flatMap(indented),
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading === null ? [] : ['', ...indented(heading)]),
      ...textTable([header, ...rows]),
    ]),
    ...(more > 0 ? indented(said.automateFirst.more(more)) : []),
    ...(excluded.length > 0 ? ['', ...indented(`${said.automateFirst.excluded}:`)] : []),
    ...excluded.flatMap((line) => indented(line)),
  ];
}

function indented(line: string): readonly string[] {
  return wrap(line, 98).map((part) => `  ${part}`);
}

/** The simulated spread of the lead time, and how often each step decided it; or what is missing for it. */
function distributionLines(analysis: Analysis, request: SimulationRequest): readonly string[] {
  const cli = cliWords();
  const { forecast, metric, picture, locale } = spokenWords();
  const shape = forecast.shapes[request.shape ?? 'triangular'];
  const heading = cli.distribution(formatCount(request.runs, locale), String(request.seed), shape);
  const found = simulateMap(analysis, request);
  if (!found.ok) {
    const needs = found.error.map((need) => metric.need(need, nameIn(analysis)));
    return [
      '',
      heading,
      `  ${picture.unknown} ${cli.needs(cli.list(needs.slice(0, 3), Math.max(0, needs.length - 3)))}`,
    ];
  }
  const { mean, standardError, p50, p85, p95, served, criticality } = found.value;
  const time = (seconds: Seconds) => formatDuration(seconds, analysis.document.calendar, 'short', locale);
  const uncertain = analysis.document.steps.flatMap(({ id }, index) => {
    const share = criticality[index] ?? 0;
    return share > 0 && share < 1 ? [[nameIn(analysis)(id), formatShare(share, locale)]] : [];
  });
  return [
    '',
    heading,
    ...textTable([
      [cli.spread.mean, time(mean)],
      [cli.spread.p50, time(p50)],
      [cli.spread.p85, time(p85)],
      [cli.spread.p95, time(p95)],
    ]),
    `  ${cli.standardError(time(standardError))}`,
    ...(served < 1 ? [`  ${cli.served(formatShare(served, locale))}`] : []),
    ...(uncertain.length === 0 ? [] : ['', cli.criticality, ...textTable(uncertain)]),
  ];
}
