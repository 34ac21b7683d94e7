import { Fragment, useMemo, useState } from 'react';
import type { AutomationGain } from '#shared/advice/automation/automationGain';
import {
  type AutomationColumn,
  automationColumns,
  gainsByGroup,
  sortedGains,
} from '#shared/advice/automation/automationOrder';
import type { MapDocument } from '#shared/model/mapDocument';
import { columnTexts } from '#shared/sentences/automateTable';
import { automationSentence } from '#shared/sentences/automationSentence';
import { improvementFromRow } from '#shared/sentences/improvementFromRow';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { startImprovement } from '../../editor/openImprovement';
import { showOnMap } from '../../editor/showOnMap';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { useAdvice } from '../../workers/useAdvice';
import styles from './AutomateFirstPart.module.css';
import { GainFigure } from './GainFigure';
import { StepChoices } from './StepChoices';

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

interface GainRowProps {
  readonly gain: AutomationGain;
  readonly place: number;
  /** The map that the gain speaks of. */
  readonly document: MapDocument;
  readonly write: (gain: AutomationGain, column: AutomationColumn) => string;
}

/** One step of the ranking: its name, its figures below the heads of the columns, why, and what can be done about it. */
function GainRow({ gain, place, document, write }: GainRowProps) {
  const { side, locale } = useWords();
  const editor = useEditorHandle();
  const name = document.steps.find((step) => step.id === gain.step)?.name || side.unnamed;
  return (
    <tbody data-step={gain.step} className={styles.ranked}>
      <tr>
        <th className={styles.step} scope="rowgroup" colSpan={automationColumns.length}>
          <span className={styles.place} aria-hidden="true">
            {place}
          </span>
          <button
            type="button"
            className={styles.name}
            aria-label={side.stepOnMap(name)}
            onClick={() => showOnMap(editor, [gain.step])}
          >
            {name}
          </button>
        </th>
      </tr>
      <tr className={styles.figures}>
        {automationColumns.map((column) => (
          <td key={column} data-column={column}>
            {column === 'leadTime' ? (
              <GainFigure look="cell" gain={gain} name={name} value={write(gain, column)} />
            ) : (
              write(gain, column)
            )}
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={automationColumns.length} className={styles.rest}>
          <p className={styles.why}>{automationSentence(gain, document.calendar, locale)}</p>
          <div className={styles.actions}>
            <MakeImprovement gain={gain} name={name} />
            <StepChoices step={gain.step} name={name} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}

/** Makes an improvement of what a row proposes and opens it, with its reason and with the commands that its gain was worked out from. */
function MakeImprovement({ gain, name }: { readonly gain: AutomationGain; readonly name: string }) {
  const words = useWords();
  const { automatePanel: said } = words;
  const editor = useEditorHandle();
  const readOnly = useEditor((state) => state.readOnly);
  const { assumptions } = useAdvice();

  function make(): void {
    const { analysis } = editor.store.getState();
    startImprovement(editor, improvementFromRow(analysis, gain, assumptions, words));
  }

  return (
    <Button
      look="outlined"
      disabled={readOnly}
      aria-label={said.makeImprovementOf(name)}
      data-action="makeImprovement"
      onClick={make}
    >
      {said.makeImprovement}
    </Button>
  );
}
