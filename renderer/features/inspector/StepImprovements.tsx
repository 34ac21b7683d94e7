import type { StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { openImprovement, startImprovement } from '../../editor/openImprovement';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

/** What is to change at a step, to be opened: the kaizen bursts on the map, and what is done or dropped. */
export function StepImprovements({ step }: { readonly step: StepId }) {
  const { inspector, future, improvement } = useWords();
  const said = inspector.step;
  const editor = useEditorHandle();
  const improvements = useEditor((state) => state.base.improvements);
  const readOnly = useEditor((state) => state.readOnly);
  const here = improvements.filter((one) => one.step === step);
  return (
    <fieldset className={styles.group}>
      <legend>{said.improvements}</legend>
      <ul className={styles.list}>
        {here.map(({ id, number, title, status }) => (
          <li key={id}>
            <Button className={styles.flow} onClick={() => openImprovement(editor, id)}>
              <span>{future.numbered(number, title.trim() || future.untitled)}</span>
              <span className={styles.hint}>{improvement.statuses[status]}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button
        look="outlined"
        icon={<Icon name="plus" />}
        disabled={readOnly}
        data-field="newImprovement"
        onClick={() => startImprovement(editor, { step })}
      >
        {said.newImprovement}
      </Button>
    </fieldset>
  );
}
