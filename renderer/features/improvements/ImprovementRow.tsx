import type { Improvement } from '#shared/model/improvement';
import type { ImprovementGain } from '#shared/scenario/planGains';
import { useEditorHandle } from '../../editor/EditorProvider';
import { includeImprovement } from '../../editor/includeImprovement';
import { lineOf, openImprovement } from '../../editor/openImprovement';
import { Icon } from '../../ui/Icon';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import { type GainText, ownGain } from './gainText';
import styles from './Improvements.module.css';
import { improvementTitle } from './shownImprovements';
import type { RowDrag } from './useListOrder';

interface ImprovementRowProps {
  readonly improvement: Improvement;
  readonly included: boolean;
  /** Undefined until it is worked out. */
  readonly gain: ImprovementGain | undefined;
  readonly gainText: GainText;
  readonly readOnly: boolean;
  /** Null where its place is not to be changed. */
  readonly drag: RowDrag | null;
  readonly onTell: (text: string) => void;
}

/** A line of the list: whether it is in the plan, what it is called, whose it is and how far, and what it brings. */
export function ImprovementRow(props: ImprovementRowProps) {
  const { improvement, included, gain, gainText, readOnly, drag, onTell } = props;
  const words = useWords();
  const { improvements: said, improvement: one } = words;
  const editor = useEditorHandle();
  const { id, number, status, lens, owner } = improvement;
  const title = improvementTitle(improvement, words);
  return (
    <li
      className={joinClasses(styles.row, drag?.dragged === true && styles.dragged)}
      data-improvement={id}
      data-drop={drag?.drop ?? undefined}
      onDragOver={drag?.onDragOver}
      onDrop={drag?.onDrop}
    >
      <label className={styles.include} title={said.inPlan}>
        <input
          type="checkbox"
          aria-label={said.includes(title)}
          checked={included}
          disabled={readOnly}
          onChange={(event) => {
            includeImprovement(editor, id, event.target.checked);
            onTell(event.target.checked ? said.included(title) : said.leftOut(title));
          }}
        />
      </label>
      <button
        type="button"
        className={styles.open}
        data-open={id}
        data-field={lineOf(id)}
        draggable={drag !== null}
        onDragStart={drag?.onDragStart}
        onDragEnd={drag?.onDragEnd}
        onClick={() => openImprovement(editor, id)}
      >
        <span className={styles.title}>
          <b className={styles.number}>{number}</b> <span className={styles.name}>{title}</span>
        </span>
        <span className={styles.meta}>
          {[one.statuses[status], lens === null ? '' : one.lenses[lens], owner.trim()]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <RowGain gain={gain} gainText={gainText} />
      </button>
      {drag !== null && (
        // The title can be dragged too, and by keyboard it is Alt with the arrows.
        <span
          className={styles.grip}
          draggable
          aria-hidden="true"
          title={said.drag(title)}
          onDragStart={drag.onDragStart}
          onDragEnd={drag.onDragEnd}
        >
          <Icon name="grip" />
        </span>
      )}
    </li>
  );
}

function RowGain({ gain, gainText }: Pick<ImprovementRowProps, 'gain' | 'gainText'>) {
  const said = useWords().improvement.gain;
  if (gain === undefined) return <span className={styles.gain} />;
  const lead = ownGain(gain, 'lead');
  return (
    <span className={styles.gain}>
      <b data-better={lead !== null && lead < 0 ? true : undefined}>{gainText(lead)}</b>
      {!gain.included && lead !== null && lead !== 0 && <span>{said.aloneShort}</span>}
      {gain.conflicts.length > 0 && (
        <span className={styles.conflict}>
          <Icon name="alert" size={12} /> {said.conflictMark}
        </span>
      )}
    </span>
  );
}
