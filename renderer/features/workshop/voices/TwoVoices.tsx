import { useState } from 'react';
import type { Command } from '#shared/commands/registry';
import type { StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SelectField } from '../../../ui/TextField';
import { useWords } from '../../../ui/useWords';
import { AskVoices } from './AskVoices';
import styles from './TwoVoices.module.css';
import { nextStep, stepsMeant, type VoicedField, type VoicedSteps, type VoiceSession } from './voiceSession';

/** Two people say a time each for themselves; revealed together they become a range, if the room wants to keep it. */
export function TwoVoices({ onClose }: { readonly onClose: () => void }) {
  const { voices } = useWords().workshop;
  const editor = useEditorHandle();
  const [session, setSession] = useState<VoiceSession | null>(null);
  const steps = useEditor((state) => state.document.steps);
  const asked = session?.steps[session.at];
  const step = steps.find(({ id }) => id === asked);

  function keep(text: string): void {
    if (session === null || step === undefined) return;
    const { field } = session;
    const command: Command = {
      kind: 'editStep',
      id: step.id,
      patch: { [field]: text, sources: { ...step.sources, [field]: 'voted' } },
    };
    const refused = editor.dispatch(command);
    if (refused === null) setSession(nextStep(session, true));
  }

  return (
    <Dialog title={voices.title} onClose={onClose}>
      {session === null ? (
        <ChooseSteps
          onStart={(field, chosen) => setSession({ field, steps: chosen, at: 0, kept: 0 })}
          onLeave={onClose}
        />
      ) : step === undefined ? (
        <>
          <p className={styles.summary} role="status">
            {voices.summary(session.kept, session.steps.length)}
          </p>
          <div className={styles.buttons}>
            <Button look="primary" autoFocus onClick={onClose}>
              {voices.finish}
            </Button>
          </div>
        </>
      ) : (
        <AskVoices
          key={step.id}
          session={session}
          step={step}
          onKeep={keep}
          onNext={() => setSession(nextStep(session, false))}
          onLeave={onClose}
        />
      )}
    </Dialog>
  );
}

interface ChooseStepsProps {
  readonly onStart: (field: VoicedField, steps: readonly StepId[]) => void;
  readonly onLeave: () => void;
}

const fields: readonly VoicedField[] = ['processTime', 'waitTime'];
const choices: readonly VoicedSteps[] = ['selected', 'unknown', 'all'];

/** What the facilitator asks about: which time, of which steps. */
function ChooseSteps({ onStart, onLeave }: ChooseStepsProps) {
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
