import type { Cause } from '#shared/model/planning';
import { ok } from '#shared/model/result';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Findings.module.css';

interface CauseListProps {
  readonly causes: readonly Cause[];
  readonly label: string;
  /** A cause was deleted, and with it what had the keyboard. */
  readonly onGone: () => void;
}

/** Causes that the team noted, each edited where it stands. */
export function CauseList({ causes, label, onGone }: CauseListProps) {
  const { causes: said } = useWords().findingsPanel;
  const dispatch = useDispatch();
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <ul className={styles.causeList} aria-label={label}>
      {causes.map((cause, at) => (
        <li key={cause.id} className={styles.cause}>
          <TextCommandField
            label={said.one(at + 1)}
            name={`cause:${cause.id}`}
            layout="column"
            lines={1}
            field={{
              undoGroup: `${cause.id}:text`,
              read: ({ causes: all }) => all.find(({ id }) => id === cause.id)?.text ?? '',
              write: (text) => ok({ kind: 'setCause', cause: { ...cause, text } }),
            }}
          />
          <Button
            aria-label={said.remove(cause.text)}
            icon={<Icon name="close" />}
            disabled={readOnly}
            onClick={() => {
              if (dispatch({ kind: 'removeCause', id: cause.id }) === null) onGone();
            }}
          />
        </li>
      ))}
    </ul>
  );
}
