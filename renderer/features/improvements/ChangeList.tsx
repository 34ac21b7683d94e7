import { useMemo } from 'react';
import type { ImprovementId } from '#shared/model/improvement';
import { changeSentences } from '#shared/scenario/changeSentence';
import { plannedImprovements } from '#shared/scenario/plan';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';
import { edit, improvementOf } from './improvementField';

/** What it does to the map, each change as a sentence that can be taken out. */
export function ChangeList({ id }: { readonly id: ImprovementId }) {
  const { improvement, locale } = useWords();
  const said = improvement.editor;
  const dispatch = useDispatch();
  const document = useEditor((state) => state.base);
  const scenario = useEditor((state) => state.scenario);
  const readOnly = useEditor((state) => state.readOnly);
  const one = improvementOf(document, id);
  const sentences = useMemo(() => {
    const included = plannedImprovements(document, scenario).map((each) => each.id);
    return one === undefined ? [] : changeSentences(document, one, included, locale);
  }, [document, scenario, one, locale]);
  return (
    <fieldset className={styles.group}>
      <legend>{said.changes}</legend>
      {sentences.length === 0 && <p className={styles.hint}>{said.noChanges}</p>}
      {sentences.length > 0 && (
        <ol className={styles.changes}>
          {sentences.map((sentence, at) => (
            <li key={at} className={styles.change}>
              <span>{sentence}</span>
              <Button
                icon={<Icon name="close" />}
                aria-label={said.removeChange(sentence)}
                title={said.removeChange(sentence)}
                disabled={readOnly}
                onClick={() => {
                  if (one !== undefined) dispatch(edit(id, { commands: one.commands.toSpliced(at, 1) }));
                }}
              />
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  );
}
