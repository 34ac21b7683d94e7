import type { Measured } from '#shared/metrics/metric';
import { isListed } from '#shared/metrics/registry';
import type { MapDocument } from '#shared/model/mapDocument';
import { compareMaps, type MetricComparison } from '#shared/scenario/compareMaps';
import { thingName } from '#shared/sentences/thingNames';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { differenceColumn, type FormatDifference } from '#shared/text/formatDifference';
import { formatMetric } from '#shared/text/formatMetric';
import { cliWords, spokenWords } from '../cliWords';
import type { Row } from './textTable';

const mostNeeds = 3;

/** Every metric of two maps, and what those lack that have no answer in one of them. */
export interface ComparedRows {
  readonly figures: readonly Row[];
  readonly needs: readonly Row[];
}

export function comparedRows(before: MapDocument, after: MapDocument): ComparedRows {
  const { metric, scenario, locale } = spokenWords();
  const { diff } = scenario;
  const compared = compareMaps(analyseWhole(before), analyseWhole(after)).filter(
    ({ metric: id }) => isListed(id, before) || isListed(id, after),
  );
  const told = differenceColumn(compared, after.calendar, locale);
  const heads = ['', diff.before, diff.after, diff.difference, ''];
  return {
    figures: [heads, ...compared.map((one) => figureRow(one, before, after, told))],
    needs: compared.flatMap(({ metric: id, before: first, after: second }): readonly Row[] => {
      const told = second.value === null ? needsText(second, after) : needsText(first, before);
      const both = first.value === null && second.value === null;
      const where = both ? '' : second.value === null ? diff.after : diff.before;
      return told === null ? [] : [[metric.byId[id].name, where, told]];
    }),
  };
}

function figureRow(
  compared: MetricComparison,
  before: MapDocument,
  after: MapDocument,
  told: FormatDifference,
): Row {
  const { metric, scenario, locale } = spokenWords();
  const { metric: id, unit, difference, direction } = compared;
  const figure = (value: number | null, { calendar }: MapDocument) =>
    value === null ? scenario.unknown : formatMetric(unit, value, calendar, locale);
  return [
    metric.byId[id].name,
    figure(compared.before.value, before),
    figure(compared.after.value, after),
    difference === null ? scenario.unknown : told(unit, difference),
    direction === null ? '' : scenario.directions[direction],
  ];
}

/** What a metric lacks; null when it has an answer. */
function needsText({ value, needs }: Measured, document: MapDocument): string | null {
  const cli = cliWords();
  const { metric, locale } = spokenWords();
  if (value !== null) return null;
  const told = needs.map((need) => metric.need(need, (id) => thingName(document, id, locale)));
  return cli.needs(cli.list(told.slice(0, mostNeeds), Math.max(0, told.length - mostNeeds)));
}
