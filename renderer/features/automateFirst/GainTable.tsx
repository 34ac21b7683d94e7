import { Fragment, useMemo, useState } from 'react';
import { columnTexts } from '#shared/advice/automateTable';
import type { AutomationGain } from '#shared/advice/automationGain';
import {
  type AutomationColumn,
  automationColumns,
  gainsByGroup,
  sortedGains,
} from '#shared/advice/automationOrder';
import type { MapDocument } from '#shared/model/mapDocument';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './AutomateFirst.module.css';
import { GainRow } from './GainRow';

interface GainTableProps {
  readonly ranking: readonly AutomationGain[];
  /** So many rows at most, the first of the ranking whatever they are sorted by. */
  readonly most: number;
  /** The map that the ranking speaks of. */
  readonly document: MapDocument;
}

interface Sorting {
  readonly column: AutomationColumn;
  readonly ascending: boolean;
}

/** What is shown is what sorts: the heads of the columns turn the order, group by group. */
export function GainTable({ ranking, most, document }: GainTableProps) {
  const words = useWords();
  const { automatePanel: said, automateFirst } = words;
  const [sorting, setSorting] = useState<Sorting>({ column: 'leadTime', ascending: false });
  const shown = useMemo(() => ranking.slice(0, most), [ranking, most]);
  const groups = useMemo(
    () => gainsByGroup(sortedGains(shown, sorting.column, sorting.ascending)),
    [shown, sorting],
  );
  const write = useMemo(() => columnTexts(shown, { document }, words), [shown, document, words]);
  const monthly = ranking.some(
    (gain) => gain.labourSavedPerMonth !== null || gain.reworkAvoidedPerMonth !== null,
  );
  const heads = monthly ? said.columns : { ...said.columns, ...said.columnsByItem };
  const placeOf = new Map(ranking.map(({ step }, at) => [step, at + 1]));
  return (
    <table className={styles.table} aria-label={said.heading}>
      <thead>
        <tr>
          {automationColumns.map((column) => {
            const sorts = sorting.column === column;
            return (
              <th
                key={column}
                scope="col"
                aria-sort={sorts ? (sorting.ascending ? 'ascending' : 'descending') : undefined}
              >
                <button
                  type="button"
                  data-column={column}
                  onClick={() => setSorting({ column, ascending: sorts && !sorting.ascending })}
                >
                  {heads[column]}
                  <span className={styles.direction} data-shown={sorts} data-ascending={sorting.ascending}>
                    <Icon name="down" />
                  </span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      {groups.map(({ group, gains }) => (
        <Fragment key={group}>
          {group !== 'all' && (
            <tbody>
              <tr>
                <th className={styles.group} scope="colgroup" colSpan={automationColumns.length}>
                  {automateFirst.groups[group]}
                  {group === 'before' && <span className={styles.hint}>{automateFirst.beforeHint}</span>}
                </th>
              </tr>
            </tbody>
          )}
          {gains.map((gain) => (
            <GainRow
              key={gain.step}
              gain={gain}
              place={placeOf.get(gain.step) ?? 0}
              document={document}
              write={write}
            />
          ))}
        </Fragment>
      ))}
    </table>
  );
}
