import { type ImprovementId, makeImprovement, nextImprovementNumber } from '#shared/model/improvement';
import { ok } from '#shared/model/result';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useRequestedField } from '../../editor/fields/useRequestedField';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Panel } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';

/** What the team wants to change: the improvements of the map, in the order in which they build on each other. */
export function Improvements() {
  const { side, inspector } = useWords();
  const said = inspector.step;
  const editor = useEditorHandle();
  const dispatch = useDispatch();
  const improvements = useEditor((state) => state.document.improvements);
  const steps = useEditor((state) => state.document.steps);
  const readOnly = useEditor((state) => state.readOnly);
  const root = useRequestedField('improvements');

  function add(): void {
    const improvement = makeImprovement({
      id: newId('i'),
      number: nextImprovementNumber(improvements),
      title: '',
    });
    if (dispatch({ kind: 'addImprovement', improvement, before: null }) !== null) return;
    editor.requestField({ of: '', panel: 'improvements', field: `improvement:${improvement.id}` });
  }

  function remove(id: ImprovementId): void {
    if (dispatch({ kind: 'removeImprovement', id }) !== null) return;
    editor.requestField({ of: '', panel: 'improvements', field: 'addImprovement' });
  }

  return (
    <section ref={root} aria-label={side.tabs.improvements}>
      <Panel heading={side.questions.improvements} answer={side.improvements(improvements.length)}>
        {improvements.length > 0 && (
          <ul className={styles.list}>
            {improvements.map(({ id, number, title, step }) => (
              <li key={id} className={styles.one}>
                <b className={styles.number}>{number}</b>
                <TextCommandField
                  label={steps.find((one) => one.id === step)?.name || inspector.map.ideas}
                  layout="column"
                  name={`improvement:${id}`}
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
                  onClick={() => remove(id)}
                />
              </li>
            ))}
          </ul>
        )}
        <Button
          look="outlined"
          icon={<Icon name="plus" />}
          disabled={readOnly}
          data-field="addImprovement"
          onClick={add}
        >
          {said.addIdea}
        </Button>
      </Panel>
    </section>
  );
}
