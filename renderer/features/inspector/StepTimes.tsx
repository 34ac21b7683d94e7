import type { StepId } from '#shared/model/step';
import { useEditor } from '../../editor/EditorProvider';
import { durationEcho } from '../../editor/fields/durationEcho';
import { type StepTime, typedTime } from '../../editor/fields/stepTime';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import { stepOf, timeField } from './stepFields';

const times: readonly StepTime[] = ['processTime', 'waitTime', 'leadTime'];

/** Process time, wait and lead time: any two are typed, the third follows and says so. */
export function StepTimes({ id }: { readonly id: StepId }) {
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
