import { useState } from 'react';
import type { Command } from '#shared/commands/registry';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useWords } from '../../../ui/useWords';
import { AskVoices } from './AskVoices';
import { ChooseSteps } from './ChooseSteps';
import styles from './TwoVoices.module.css';
import { nextStep, type VoiceSession } from './voiceSession';

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
