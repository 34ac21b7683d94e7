import { useMemo } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import type { WorkingPart } from '#shared/metrics/metric';
import type { MetricId } from '#shared/metrics/registry';
import type { Seconds } from '#shared/model/units';
import { formatCount, numberFormat } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../useWords';
import { ExplainedFigure, FigureNote, NeedList } from './ExplainedFigure';
import styles from './Figure.module.css';
import { figureText, type MeasuredMetric, measure, nameInMap } from './measuredMetric';
import { columnSum, partUnit, tableUnit, type WorkingTable, workingTable } from './workingTable';

/** What a metric is, how it is worked out, and what went into it. */
export function Explanation({ metric }: { readonly metric: MetricId }) {
  const words = useWords();
  const { totals } = words;
  const { name, definition, formula } = words.metric.byId[metric];
  const analysis = useEditor((state) => state.analysis);
  const one = useMemo(() => measure(analysis, metric), [analysis, metric]);
  const { needs, without, exact, simulated } = one.measured;
  const nameOf = nameInMap(analysis, words);
  return (
    <ExplainedFigure
      id={metric}
      name={name}
      amount={figureText(one, analysis.document.calendar, words)}
      definition={definition}
      formula={formula}
    >
      {!exact && <FigureNote>{words.metric.notExact}</FigureNote>}
      {simulated && <FigureNote>{words.metric.countedVisits}</FigureNote>}
      <NeedList heading={totals.missing} needs={needs.map((need) => words.metric.need(need, nameOf))} />
      {one.measured.value !== null && one.measured.working.length > 0 && <Working metric={one} />}
      <NeedList heading={totals.leftOut} needs={without.map((need) => words.metric.need(need, nameOf))} />
    </ExplainedFigure>
  );
}

/** The working of a figure: a table that visibly comes to the figure. */
function Working({ metric }: { readonly metric: MeasuredMetric }) {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const { totals, metric: said } = words;
  const table = workingTable(metric.measured.working);
  const write = writer(table, metric, words);
  const nameOf = nameInMap(analysis, words);
  const sums = addsUp(metric, table);
  const rowName = (id: string | null) => (id === null ? totals.result : nameOf(id));
  // Without steps the parts are the rows: process time over lead time, demand over time, measured less mapped.
  const upright = table.rows.length === 1 && table.parts.length > 1;
  const many = sums && !upright && table.parts.length > 1;
  return (
    <table className={styles.working}>
      <thead>
        <tr>
          <th scope="col">{upright ? totals.part : totals.step}</th>
          {upright ? (
            <th scope="col">{totals.value}</th>
          ) : (
            table.parts.map((part) => (
              <th key={part} scope="col">
                {said.parts[part]}
              </th>
            ))
          )}
          {many && <th scope="col">{totals.rowSum}</th>}
        </tr>
      </thead>
      <tbody>
        {upright
          ? table.parts.map((part) => (
              <tr key={part}>
                <th scope="row">{said.parts[part]}</th>
                <td>{write(part, columnSum(table, part))}</td>
              </tr>
            ))
          : table.rows.map((row) => (
              <tr key={row.step ?? row.flow}>
                <th scope="row">{rowName(row.step ?? row.flow)}</th>
                {table.parts.map((part) => {
                  const value = row.values.get(part);
                  return <td key={part}>{value === undefined ? '' : write(part, value)}</td>;
                })}
                {many && <td>{write('lead', sum([...row.values.values()]))}</td>}
              </tr>
            ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sums ? totals.sum : isProduct(metric) ? totals.product : totals.result}</th>
          {many && table.parts.map((part) => <td key={part}>{write(part, columnSum(table, part))}</td>)}
          <td>{outcome(metric, write, analysis, words, sums)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type Write = (part: WorkingPart, value: number) => string;

function outcome(
  metric: MeasuredMetric,
  write: Write,
  analysis: Analysis,
  words: Words,
  sums: boolean,
): string {
  const said = figureText(metric, analysis.document.calendar, words);
  const { value } = metric.measured;
  if (!sums || value === null || metric.unit !== 'duration') return said;
  return words.totals.equals(write('lead', value), said);
}

/** Whether the figure is the sum of its lines. */
function addsUp({ measured, unit }: MeasuredMetric, table: WorkingTable): boolean {
  if (measured.value === null || unit === 'share') return false;
  const total = sum(table.parts.map((part) => columnSum(table, part)));
  return Math.abs(total - measured.value) <= 1e-9 * Math.max(1, Math.abs(measured.value));
}

function isProduct({ measured }: MeasuredMetric): boolean {
  return measured.working.every(({ part }) => part === 'percentCompleteAccurate');
}

/** Writes the values of one table, all times in the same unit and shares to two decimals, so that they visibly add up. */
function writer(table: WorkingTable, metric: MeasuredMetric, words: Words): Write {
  const { id, unit: metricUnit, measured } = metric;
  const unitOf = (part: WorkingPart) => partUnit(part, id);
  const largest: Seconds = Math.max(
    metricUnit === 'duration' ? Math.abs(measured.value ?? 0) : 0,
    ...table.parts.filter((part) => unitOf(part) === 'time').map((part) => Math.abs(columnSum(table, part))),
  );
  const { unit, seconds } = tableUnit(largest);
  const { locale, number, duration } = words;
  const format = numberFormat(words.locale, { maximumFractionDigits: 2 });
  return (part, value) => {
    switch (unitOf(part)) {
      case 'time': {
        const size = number.withUnit(format.format(Math.abs(value) / seconds), duration.unitSymbols[unit]);
        return value < 0 ? number.less(size) : size;
      }
      case 'share':
        return number.percent(format.format(value * 100));
      case 'count':
        return formatCount(value, locale);
    }
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
