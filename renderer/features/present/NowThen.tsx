import type { MetricId } from '#shared/metrics/registry';
import { plannedImprovements } from '#shared/scenario/plan';
import { differenceColumn } from '#shared/text/formatDifference';
import { formatMetric } from '#shared/text/formatMetric';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import { useComparison } from '../../workers/useComparison';
import styles from './Present.module.css';

/** The figures that a room decides by; with rework where something comes back. */
const decisive: readonly MetricId[] = ['leadTime', 'processTime', 'flowEfficiency'];
const decisiveWithRework: readonly MetricId[] = [
  'leadTimeWithRework',
  'processTimeWithRework',
  'flowEfficiencyWithRework',
];

/** As many improvements as can be read below the figures. */
const most = 4;

/** What the plan makes of the figures, and the improvements that do it. */
export function NowThen() {
  const words = useWords();
  const { columns, figures: label } = words.future.compare;
  const base = useEditor((state) => state.base);
  const comparison = useComparison(base, null, null);
  const improvements = plannedImprovements(base);
  const shown = base.flows.some(({ kind }) => kind === 'rework') ? decisiveWithRework : decisive;
  const rows = shown.flatMap((id) => comparison?.figures.find(({ metric }) => metric === id) ?? []);
  const differ = differenceColumn(rows, base.calendar, words.locale);
  const write = ({ unit }: (typeof rows)[number], value: number | null) =>
    value === null ? words.duration.unknown : formatMetric(unit, value, base.calendar, words.locale);
  return (
    <>
      {rows.length > 0 && (
        <table className={styles.nowThen} aria-label={label}>
          <thead>
            <tr>
              {(['figure', 'before', 'after', 'difference'] as const).map((column) => (
                <th key={column} scope="col">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.metric} data-metric={one.metric}>
                <th scope="row">{words.metric.byId[one.metric].name}</th>
                <td>{write(one, one.before.value)}</td>
                <td>{write(one, one.after.value)}</td>
                <td>{one.difference === null ? words.duration.unknown : differ(one.unit, one.difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ol className={styles.changes}>
        {improvements.slice(0, most).map(({ id, number, title }) => (
          <li key={id}>
            <b>{number}</b>
            <span>{title.trim() || words.future.untitled}</span>
          </li>
        ))}
      </ol>
      {improvements.length > most && <p>{words.present.moreImprovements(improvements.length - most)}</p>}
    </>
  );
}
