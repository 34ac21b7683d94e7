import type { StepId } from '#shared/model/step';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { stepOf } from './stepFields';

/** Whether the step is a decision. Why it cannot be automated is said with what else speaks for or against that. */
export function DecisionField({ id }: { readonly id: StepId }) {
  const { step: said } = useWords().inspector;
  const dispatch = useDispatch();
  const decision = useEditor((state) => stepOf(state.document, id)?.decision ?? false);
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <label className={styles.check} title={said.decisionHint}>
      <input
        type="checkbox"
        data-field="decision"
        checked={decision}
        disabled={readOnly}
        onChange={(event) => dispatch({ kind: 'editStep', id, patch: { decision: event.target.checked } })}
      />
      {said.decision}
    </label>
  );
}
