import type { Analysis } from '#shared/metrics/analyse';
import { nameIn } from '#shared/metrics/nameIn';
import type { Seconds } from '#shared/model/units';
import { type SimulationRequest, simulateMap } from '#shared/simulation/simulateMap';
import { formatDuration } from '#shared/text/formatDuration';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import { cliWords } from '../cliWords';
import { spokenWords } from '../spoken';
import { textTable } from './textTable';

/** The simulated spread of the lead time, and how often each step decided it; or what is missing for it. */
export function distributionLines(analysis: Analysis, request: SimulationRequest): readonly string[] {
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
