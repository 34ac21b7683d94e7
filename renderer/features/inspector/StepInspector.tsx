import { useId } from 'react';
import { ok } from '#shared/model/result';
import { type ConstraintTag, constraintTags, type StepId } from '#shared/model/step';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { durationEcho } from '../../editor/fields/durationEcho';
import { type StepTime, typedTime } from '../../editor/fields/stepTime';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { openImprovement, startImprovement } from '../../editor/openImprovement';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';

import styles from './Inspector.module.css';
import { LinkList } from './LinkList';
import { NoteList } from './NoteList';
import { LaneField, PeopleField, ShareField } from './plainFields';
import { RemoveButton } from './RemoveButton';
import { ConnectTo, StepFlows } from './StepFlows';
import { AutomationField, StepMore, type StepMoreProps } from './StepMore';
import { stepField, stepOf, timeField } from './stepFields';

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
        <LaneField id={id} />
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

const times: readonly StepTime[] = ['processTime', 'waitTime', 'leadTime'];

/** Process time, wait and lead time: any two are typed, the third follows and says so. */
function StepTimes({ id }: { readonly id: StepId }) {
  return times.map((time) => <StepTimeField key={time} id={id} time={time} />);
}

function StepTimeField({ id, time }: { readonly id: StepId; readonly time: StepTime }) {
  const words = useWords();
  const { inspector } = words;
  const calendar = useEditor((state) => state.document.calendar);
  const derived = useEditor((state) => {
    const step = stepOf(state.document, id);
    return step === undefined || typedTime(step, time) === null;
  });

  function hint(text: string): string | null {
    if (text.trim() === '') return null;
    return derived ? inspector.step.derived : durationEcho(text, calendar, words);
  }

  return (
    <TextCommandField
      label={inspector.step[time]}
      name={time}
      placeholder={inspector.times.placeholder}
      field={timeField(id, time, words)}
      hint={hint}
    />
  );
}

const none: readonly ConstraintTag[] = [];

/** What binds the work of a step: each of a few words is on or off. */
function TagFields({ id }: { readonly id: StepId }) {
  const { step } = useWords().inspector;
  const dispatch = useDispatch();
  const tags = useEditor((state) => stepOf(state.document, id)?.tags ?? none);
  const readOnly = useEditor((state) => state.readOnly);

  function turn(tag: ConstraintTag): void {
    const wanted = constraintTags.filter((one) => (one === tag) !== tags.includes(one));
    dispatch({ kind: 'editStep', id, patch: { tags: wanted } });
  }

  return (
    <fieldset className={styles.group}>
      <legend>{step.tags}</legend>
      <div className={styles.chips}>
        {constraintTags.map((tag) => (
          <button
            key={tag}
            type="button"
            className={styles.chip}
            aria-pressed={tags.includes(tag)}
            disabled={readOnly}
            data-field={`tag:${tag}`}
            onClick={() => turn(tag)}
          >
            {step.tagNames[tag]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** What is to change at a step, to be opened: the kaizen bursts on the map, and what is done or dropped. */
function StepImprovements({ step }: { readonly step: StepId }) {
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
