import type { StepId } from '#shared/model/step';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { stepOf } from './stepFields';

/** Whether the step is a decision, and why it cannot be automated where the team has said so. */
export function DecisionFields({ id }: { readonly id: StepId }) {
  const { step: said } = useWords().inspector;
  const dispatch = useDispatch();
  const decision = useEditor((state) => stepOf(state.document, id)?.decision ?? false);
  const reason = useEditor((state) => stepOf(state.document, id)?.notAutomatable ?? null);
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <>
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
      {reason !== null && (
        <div className={styles.said}>
          <p>
            <b>{said.notAutomatable}</b> {reason}
          </p>
          <Button
            look="outlined"
            disabled={readOnly}
            onClick={() => dispatch({ kind: 'editStep', id, patch: { notAutomatable: null } })}
          >
            {said.automatable}
          </Button>
        </div>
      )}
    </>
  );
}
