import type { ImprovementId } from '#shared/model/improvement';
import type { Conflict } from '#shared/scenario/futureState';
import { conflictSentence } from '#shared/sentences/conflictSentence';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { includeImprovement } from '../../editor/includeImprovement';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import styles from './Compare.module.css';

/** What of the improvements cannot be carried out, why, and what can be done about each. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const words = useWords();
  const { compare, numbered, untitled } = words.future;
  const editor = useEditorHandle();
  const base = useEditor((state) => state.base);
  const readOnly = useEditor((state) => state.readOnly);

  function nameOf(id: ImprovementId): string {
    const improvement = base.improvements.find((one) => one.id === id);
    if (improvement === undefined) return untitled;
    return numbered(improvement.number, improvement.title.trim() === '' ? untitled : improvement.title);
  }

  function removeChange({ improvement, command }: Conflict): void {
    const commands = base.improvements.find(({ id }) => id === improvement)?.commands;
    if (commands === undefined) return;
    const patch = { commands: commands.toSpliced(command, 1) };
    editor.dispatch({ kind: 'editImprovement', id: improvement, patch });
  }

  return (
    <>
      <p className={styles.remark}>{compare.conflictAdvice}</p>
      <ul className={styles.conflicts}>
        {conflicts.map((conflict) => (
          <li key={`${conflict.improvement}:${conflict.command}`} className={styles.conflict}>
            <p>{conflictSentence(conflict, base, words.locale)}</p>
            {!readOnly && (
              <div className={styles.actions}>
                <Button look="outlined" onClick={() => removeChange(conflict)}>
                  {compare.removeChange}
                </Button>
                {[conflict.improvement, conflict.removedBy].map(
                  (id) =>
                    id !== null && (
                      <Button key={id} look="outlined" onClick={() => includeImprovement(editor, id, false)}>
                        {compare.leaveOut(nameOf(id))}
                      </Button>
                    ),
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
