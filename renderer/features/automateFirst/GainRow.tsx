import type { AutomationGain } from '#shared/advice/automationGain';
import { type AutomationColumn, automationColumns } from '#shared/advice/automationOrder';
import { automationSentence } from '#shared/advice/automationSentence';
import type { MapDocument } from '#shared/model/mapDocument';
import { useEditorHandle } from '../../editor/EditorProvider';
import { showOnMap } from '../../editor/showOnMap';
import { useWords } from '../../ui/useWords';
import styles from './AutomateFirst.module.css';
import { GainFigure } from './GainFigure';
import { MakeImprovement } from './MakeImprovement';
import { StepChoices } from './StepChoices';

interface GainRowProps {
  readonly gain: AutomationGain;
  readonly place: number;
  /** The map that the gain speaks of. */
  readonly document: MapDocument;
  readonly write: (gain: AutomationGain, column: AutomationColumn) => string;
}

/** One step of the ranking: its name, its figures below the heads of the columns, why, and what can be done about it. */
export function GainRow({ gain, place, document, write }: GainRowProps) {
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
          <div className={styles.deeds}>
            <MakeImprovement gain={gain} name={name} />
            <StepChoices step={gain.step} name={name} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}
