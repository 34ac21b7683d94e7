import { type Improvement, makeImprovement } from '#shared/model/improvement';
import { ok } from '#shared/model/result';
import type { StepId } from '#shared/model/step';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

/** What could be better at a step: the bursts on the map, as long as they are not done or dropped. */
export function IdeaList({ step }: { readonly step: StepId }) {
  const { inspector } = useWords();
  const said = inspector.step;
  const dispatch = useDispatch();
  const improvements = useEditor((state) => state.document.improvements);
  const readOnly = useEditor((state) => state.readOnly);
  const ideas = improvements.filter((one) => one.step === step && isOpen(one));
  return (
    <fieldset className={styles.group}>
      <legend>{said.ideas}</legend>
      <ul className={styles.list}>
        {ideas.map(({ id, title }, position) => (
          <li key={id} className={styles.row}>
            <TextCommandField
              label={said.idea(position + 1)}
              layout="column"
              name={`idea:${id}`}
              placeholder={said.ideaPlaceholder}
              field={{
                burst: `${id}:title`,
                read: (document) => document.improvements.find((one) => one.id === id)?.title ?? '',
                write: (text) => ok({ kind: 'editImprovement', id, patch: { title: text } }),
              }}
            />
            <Button
              aria-label={said.removeIdea(title)}
              icon={<Icon name="close" />}
              disabled={readOnly}
              onClick={() => dispatch({ kind: 'removeImprovement', id })}
            />
          </li>
        ))}
      </ul>
      <Button
        look="outlined"
        icon={<Icon name="plus" />}
        disabled={readOnly}
        data-field="addIdea"
        onClick={() =>
          dispatch({
            kind: 'addImprovement',
            improvement: makeImprovement({ id: newId('i'), title: '', step }),
            before: null,
          })
        }
      >
        {said.addIdea}
      </Button>
    </fieldset>
  );
}

function isOpen({ status }: Improvement): boolean {
  return status !== 'done' && status !== 'dropped';
}
