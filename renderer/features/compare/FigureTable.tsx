import type { MetricId } from '#shared/metrics/registry';
import { isListed } from '#shared/metrics/registry';
import type { Calendar } from '#shared/model/calendar';
import type { MetricComparison } from '#shared/scenario/compareMaps';
import { differenceColumn } from '#shared/text/formatDifference';
import { formatMetric } from '#shared/text/formatMetric';
import { formatShare } from '#shared/text/formatNumber';
import { useWords } from '../../ui/useWords';
import styles from './Compare.module.css';

interface FigureTableProps {
  readonly figures: readonly MetricComparison[];
  readonly calendar: Calendar;
  readonly rework: boolean;
}

/** The figures of both states with their difference, in units and in percent, and what it means. */
export function FigureTable({ figures, calendar, rework }: FigureTableProps) {
  const words = useWords();
  const { columns, figures: label } = words.future.compare;
  const rows = figures.filter((one) => isShown(one, rework));
  const differ = differenceColumn(rows, calendar, words.locale);
  const write = (one: MetricComparison, value: number | null) =>
    value === null ? words.duration.unknown : formatMetric(one.unit, value, calendar, words.locale);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {(['figure', 'before', 'after', 'difference', 'percent', 'judged'] as const).map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.metric} data-metric={one.metric} data-direction={one.direction}>
            <th scope="row">{words.metric.byId[one.metric].name}</th>
            <td>{write(one, one.before.value)}</td>
            <td>{write(one, one.after.value)}</td>
            <td>{one.difference === null ? words.duration.unknown : differ(one.unit, one.difference)}</td>
            <td>{percentText(one, (share) => formatShare(share, words.locale), words.number)}</td>
            <td>{one.direction === null ? '' : words.scenario.directions[one.direction]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Told even where they stay as they are: a constraint that nothing relieves is worth knowing. */
const always: ReadonlySet<MetricId> = new Set(['leadTime', 'leadTimeWithRework', 'highestUtilisation']);

/** What a decision does not go by: how well figures are known, and what is worked out of others. */
const never: ReadonlySet<MetricId> = new Set([
  'measuredLeadTime',
  'leadTimeGap',
  'taktTime',
  'waitMultipleAtConstraint',
  'impliedWorkInProcess',
  'inventoryTime',
  'estimatedShare',
  'votedShare',
  'measuredShare',
  'stockShare',
  'disputedTime',
]);

function isShown({ metric, before, after, difference }: MetricComparison, rework: boolean): boolean {
  if (never.has(metric) || !isListed(metric, { measurements: [], waitsFromStock: false })) return false;
  // Where nothing comes back the figures with rework are those without.
  if (!rework && metric.endsWith('WithRework')) return false;
  if (before.value === null && after.value === null) return false;
  return always.has(metric) || difference !== 0;
}

/** The difference as a part of what was; of shares, which are told in points, there is none. */
function percentText(
  { unit, before, difference }: MetricComparison,
  write: (share: number) => string,
  { more, less }: { readonly more: (text: string) => string; readonly less: (text: string) => string },
): string {
  if (unit === 'share' || difference === null || difference === 0 || !before.value) return '';
  const share = difference / before.value;
  return share < 0 ? less(write(-share)) : more(write(share));
}
