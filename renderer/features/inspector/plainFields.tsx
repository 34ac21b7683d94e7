import { fail, ok } from '#shared/model/result';
import type { StepId } from '#shared/model/step';
import { limits } from '#shared/schema/limits';
import { useEditor } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { readCount, readShare, writeCount, writeShare } from '../../editor/fields/readNumber';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import { stepField, stepOf } from './stepFields';

interface OfStep {
  readonly id: StepId;
}

/** People (or machines) that work on the step at the same time. */
export function PeopleField({ id }: OfStep) {
  const { inspector, locale } = useWords();
  const { step, number } = inspector;
  return (
    <TextCommandField
      label={step.people}
      name="people"
      numeric
      field={stepField(
        id,
        'people',
        ({ people }) => writeCount(people, locale),
        (text) => {
          const people = readCount(text, limits.count);
          return people.ok ? ok({ people: people.value }) : fail(number.notANumber);
        },
      )}
    />
  );
}

/** A share of the step in percent. */
export function ShareField(
  props: OfStep & {
    readonly name: 'percentCompleteAccurate' | 'uptime';
    readonly label: string;
    readonly hint: string;
  },
) {
  const { id, name, label, hint } = props;
  const { inspector, locale } = useWords();
  const { share } = inspector;
  return (
    <TextCommandField
      label={label}
      name={name}
      numeric
      placeholder={share.placeholder}
      hint={() => hint}
      field={stepField(
        id,
        name,
        (step) => writeShare(step[name], locale),
        (text) => {
          const read = readShare(text);
          return read.ok ? ok({ [name]: read.value }) : fail(share.notAShare);
        },
      )}
    />
  );
}

/** The phase in which the step stands. */
export function LaneField({ id }: OfStep) {
  const { step } = useWords().inspector;
  const lanes = useEditor((state) => state.document.lanes);
  if (lanes.length === 0) return null;
  return (
    <ChoiceField
      label={step.phase}
      name="phase"
      layout="column"
      nothing={step.noPhase}
      options={lanes.map((lane) => ({ value: lane.id, label: lane.name }))}
      read={(document) => stepOf(document, id)?.phase ?? null}
      write={(phase) => ({ kind: 'editStep', id, patch: { phase } })}
    />
  );
}
