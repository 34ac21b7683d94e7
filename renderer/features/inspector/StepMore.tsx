import { stepTimes } from '#shared/metrics/stream/stepTimes';
import { ok } from '#shared/model/result';
import type { AutomationLevel, Milestone, StepId, ValueClass } from '#shared/model/step';
import { stepBox } from '#shared/picture/layout/layout';
import { formatDuration } from '#shared/text/formatDuration';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { readTime } from '../../editor/fields/stepTime';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { ShareField } from './plainFields';
import { stepField, stepOf } from './stepFields';

interface OfStep {
  readonly id: StepId;
}

export interface StepMoreProps extends OfStep {
  /** Open or closed as the person left it, for every step alike. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** What is asked less often. */
export function StepMore({ id, open, onOpen }: StepMoreProps) {
  const { step } = useWords().inspector;
  return (
    <details className={styles.more} open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{step.more}</summary>
      <div className={styles.fields}>
        <CadenceField id={id} />
        <StepChoice
          id={id}
          name="valueClass"
          label={step.valueClass}
          options={optionsOf<ValueClass>(step.values)}
        />
        <StepChoice
          id={id}
          name="milestone"
          label={step.milestone}
          options={optionsOf<Milestone>(step.milestones)}
        />
        <ShareField id={id} name="uptime" label={step.uptime} hint={step.uptimeHint} />
        <EndField id={id} />
        <PlaceField id={id} />
        <TextCommandField
          label={step.note}
          name="note"
          layout="column"
          lines={3}
          field={stepField(
            id,
            'note',
            ({ note }) => note,
            (note) => ok({ note }),
          )}
        />
      </div>
    </details>
  );
}

/** How much of the step a machine does. */
export function AutomationField({ id }: OfStep) {
  const { step } = useWords().inspector;
  return (
    <StepChoice
      id={id}
      name="automationLevel"
      label={step.automationLevel}
      options={optionsOf<AutomationLevel>(step.automation)}
    />
  );
}

type Choice = 'automationLevel' | 'valueClass' | 'milestone';

interface StepChoiceProps<T extends string> extends OfStep {
  readonly name: Choice;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

function StepChoice<T extends string>({ id, name, label, options }: StepChoiceProps<T>) {
  const { step } = useWords().inspector;
  return (
    <ChoiceField
      label={label}
      name={name}
      nothing={step.notSaid}
      options={options}
      read={(document) => {
        const value = stepOf(document, id)?.[name] ?? null;
        return options.find((option) => option.value === value)?.value ?? null;
      }}
      write={(value) => ({ kind: 'editStep', id, patch: { [name]: value } })}
    />
  );
}

function optionsOf<T extends string>(labels: Readonly<Record<T, string>>) {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}

function CadenceField({ id }: OfStep) {
  const words = useWords();
  const { step, times } = words.inspector;
  const echo = useEditor(({ document }) => {
    const known = stepOf(document, id);
    const wait =
      known === undefined || known.every === null ? null : stepTimes(known, document.calendar).cadenceWait;
    return wait === null || wait === 0
      ? step.everyHint
      : step.everyEcho(formatDuration(wait, document.calendar, 'short', words.locale));
  });
  return (
    <TextCommandField
      label={step.every}
      name="every"
      placeholder={times.placeholder}
      hint={() => echo}
      field={stepField(
        id,
        'every',
        ({ every }) => every ?? '',
        (text) => {
          const every = readTime(text, words);
          return every.ok ? ok({ every: every.value }) : every;
        },
      )}
    />
  );
}

function EndField({ id }: OfStep) {
  const { step } = useWords().inspector;
  const dispatch = useDispatch();
  const end = useEditor((state) => stepOf(state.document, id)?.end ?? false);
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        data-field="end"
        checked={end}
        disabled={readOnly}
        onChange={(event) => dispatch({ kind: 'editStep', id, patch: { end: event.target.checked } })}
      />
      {step.end}
    </label>
  );
}

/** Who says where a step stands: the automatic layout, or a person; from then on it can be carried and nudged. */
function PlaceField({ id }: { readonly id: StepId }) {
  const { step } = useWords().inspector;
  const editor = useEditorHandle();

  function placeNow() {
    const { analysis, derived } = editor.store.getState();
    const layout = derived.layout();
    const box = stepBox(layout, analysis.indexOf(id));
    return { x: box.x - layout.origin.x, y: box.y - layout.origin.y };
  }

  return (
    <ChoiceField
      label={step.place}
      name="place"
      options={[
        { value: 'automatic', label: step.placeAutomatic },
        { value: 'hand', label: step.placeByHand },
      ]}
      read={(document) => (stepOf(document, id)?.place === null ? 'automatic' : 'hand')}
      write={(value) => ({
        kind: 'editStep',
        id,
        patch: { place: value === 'hand' ? placeNow() : null },
      })}
    />
  );
}
