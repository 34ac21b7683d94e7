import { defaultAssumptions, isDecision } from '#shared/advice/automation/automatedStep';
import type { AutomationAssumptions, StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import { AssumptionFields } from './Assumptions';
import styles from './AutomateFirstPart.module.css';
import { NotAutomatableField } from './NotAutomatableField';

interface StepChoicesProps {
  /** Beside fields of the step that ask for the decision already. */
  readonly inDetails?: true;
  readonly step: StepId;
  readonly name: string;
}

/** What a team says of one step: a decision, not to be automated, or with assumptions of its own. Kept in the map. */
export function StepChoices({ step: id, name, inDetails }: StepChoicesProps) {
  const { automatePanel: said } = useWords();
  const editor = useEditorHandle();
  const step = useEditor((state) => state.document.steps.find((one) => one.id === id));
  const readOnly = useEditor((state) => state.readOnly);
  if (step === undefined) return null;
  const keep = (automation: AutomationAssumptions | null, undoGroup?: string) =>
    editor.dispatch(
      { kind: 'editStep', id, patch: { automation } },
      undoGroup === undefined ? {} : { undoGroup },
    );
  const approval = step.tags.includes('approval');
  return (
    <details className={styles.choices}>
      <summary aria-label={said.ownOf(name)}>{said.ofStep}</summary>
      <div className={styles.fields}>
        {inDetails === undefined && (
          <>
            <label className={styles.check}>
              <input
                type="checkbox"
                data-field="decision"
                checked={isDecision(step)}
                disabled={readOnly || approval}
                onChange={(event) =>
                  editor.dispatch({ kind: 'editStep', id, patch: { decision: event.target.checked } })
                }
              />
              {said.decision}
            </label>
            <p className={styles.hint}>{said.decisionHint}</p>
          </>
        )}
        <NotAutomatableField step={id} />
        <label className={styles.check}>
          <input
            type="checkbox"
            data-field="automation"
            checked={step.automation !== null}
            disabled={readOnly}
            onChange={(event) => keep(event.target.checked ? defaultAssumptions : null)}
          />
          {said.own}
        </label>
        {step.automation !== null && (
          <AssumptionFields
            assumptions={step.automation}
            readOnly={readOnly}
            onChange={(part) => {
              const now = editor.store.getState().document.steps.find((one) => one.id === id)?.automation;
              if (now != null) keep({ ...now, ...part }, `automation ${id}`);
            }}
          />
        )}
      </div>
    </details>
  );
}
