import { useId } from 'react';
import { ok } from '#shared/model/result';
import type { StepId } from '#shared/model/step';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import { ConnectTo } from './ConnectTo';
import styles from './Inspector.module.css';
import { LinkList } from './LinkList';
import { NoteList } from './NoteList';
import { PeopleField, PhaseField, ShareField } from './plainFields';
import { RemoveButton } from './RemoveButton';
import { StepFlows } from './StepFlows';
import { StepImprovements } from './StepImprovements';
import { AutomationField, StepMore, type StepMoreProps } from './StepMore';
import { StepTimes } from './StepTimes';
import { stepField, stepOf } from './stepFields';
import { TagFields } from './TagFields';

/** Everything that is known of one step. In the order in which a group says it: who, how long, how good. */
export function StepInspector({ id, open, onOpen }: StepMoreProps) {
  const words = useWords();
  const said = words.inspector.step;
  const known = useEditor((state) => stepOf(state.document, id) !== undefined);
  const teams = useId();
  if (!known) return null;
  return (
    <>
      <div className={styles.name}>
        <TextCommandField
          label={said.name}
          layout="column"
          lines={1}
          name="name"
          placeholder={said.unnamed}
          field={stepField(
            id,
            'name',
            (step) => step.name,
            (name) => ok({ name }),
          )}
        />
      </div>
      <div className={styles.fields}>
        <TextCommandField
          label={said.team}
          name="team"
          list={teams}
          field={stepField(
            id,
            'team',
            (step) => step.team,
            (team) => ok({ team }),
          )}
        />
        <Teams id={teams} />
        <PeopleField id={id} />
        <PhaseField id={id} />
      </div>
      <div className={styles.fields}>
        <StepTimes id={id} />
        <ShareField
          id={id}
          name="percentCompleteAccurate"
          label={said.percentCompleteAccurate}
          hint={said.percentCompleteAccurateHint}
        />
        <AutomationField id={id} />
        <DecisionField id={id} />
      </div>
      <StepMore id={id} open={open} onOpen={onOpen} />
      <TagFields id={id} />
      <StepImprovements step={id} />
      <NoteList step={id} />
      <LinkList id={id} />
      <StepFlows id={id} />
      <div className={styles.actions}>
        <ConnectTo from={id} />
        <RemoveButton steps={[id]} flows={[]} label={said.remove} />
      </div>
    </>
  );
}

/** The teams of the map, offered while one is typed: the same team must be written alike to count as the same. */
function Teams({ id }: { readonly id: string }) {
  const steps = useEditor((state) => state.document.steps);
  const teams = [...new Set(steps.map((step) => step.team))].filter((team) => team !== '');
  return (
    <datalist id={id}>
      {teams.map((team) => (
        <option key={team} value={team} />
      ))}
    </datalist>
  );
}

/** Whether the step is a decision. Why it cannot be automated is said with what else speaks for or against that. */
function DecisionField({ id }: { readonly id: StepId }) {
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
