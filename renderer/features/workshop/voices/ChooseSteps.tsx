import { useState } from 'react';
import type { StepId } from '#shared/model/step';
import { useEditor } from '../../../editor/EditorProvider';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/TextField';
import { useWords } from '../../../ui/useWords';
import styles from './TwoVoices.module.css';
import { stepsMeant, type VoicedField, type VoicedSteps } from './voiceSession';

interface ChooseStepsProps {
  readonly onStart: (field: VoicedField, steps: readonly StepId[]) => void;
  readonly onLeave: () => void;
}

const fields: readonly VoicedField[] = ['processTime', 'waitTime'];
const choices: readonly VoicedSteps[] = ['selected', 'unknown', 'all'];

/** What the facilitator asks about: which time, of which steps. */
export function ChooseSteps({ onStart, onLeave }: ChooseStepsProps) {
  const { voices } = useWords().workshop;
  const document = useEditor((state) => state.document);
  const selected = useEditor((state) => state.selection.steps);
  const [field, setField] = useState<VoicedField>('processTime');
  const [wanted, setWanted] = useState<VoicedSteps | null>(null);
  const meant = (which: VoicedSteps) => stepsMeant(document, field, which, selected);
  const which = wanted ?? choices.find((choice) => meant(choice).length > 0) ?? 'all';
  const steps = meant(which);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (steps.length > 0) onStart(field, steps);
      }}
    >
      <p className={styles.intro}>{voices.intro}</p>
      <SelectField
        label={voices.what}
        value={field}
        onValue={(value) => setField(fields.find((one) => one === value) ?? field)}
        options={fields.map((value) => ({ value, label: voices.fields[value] }))}
      />
      <SelectField
        label={voices.which}
        value={which}
        hint={steps.length === 0 ? voices.none : voices.count(steps.length)}
        onValue={(value) => setWanted(choices.find((one) => one === value) ?? which)}
        options={choices.map((value) => ({ value, label: voices.only[value] }))}
      />
      <div className={styles.buttons}>
        <Button look="outlined" onClick={onLeave}>
          {voices.leave}
        </Button>
        <Button look="primary" disabled={steps.length === 0} onClick={() => onStart(field, steps)}>
          {voices.start}
        </Button>
      </div>
    </form>
  );
}
