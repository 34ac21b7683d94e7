import { useState } from 'react';
import type { StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';

/**
 * Why a step cannot be automated. It is stored when the field is left or by Enter, not while it is typed: with its first
 * letter the step would leave the ranking, and the field with it.
 */
export function NotAutomatableField({ step: id }: { readonly step: StepId }) {
  const { automatePanel: said } = useWords();
  const editor = useEditorHandle();
  const stored = useEditor(
    (state) => state.document.steps.find((one) => one.id === id)?.notAutomatable ?? '',
  );
  const readOnly = useEditor((state) => state.readOnly);
  const [typed, setTyped] = useState<string | null>(null);

  function keep(): void {
    setTyped(null);
    if (typed === null || typed.trim() === stored) return;
    const reason = typed.trim();
    editor.dispatch({
      kind: 'editStep',
      id,
      patch: { notAutomatable: reason === '' ? null : reason },
    });
  }

  return (
    <TextField
      label={said.notAutomatable}
      hint={said.notAutomatableHint}
      data-field="notAutomatable"
      value={typed ?? stored}
      readOnly={readOnly}
      onValue={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key !== 'Escape' || typed === null) return;
        event.stopPropagation();
        setTyped(null);
      }}
    />
  );
}

/** Takes the reason back. */
export function MayBeAutomated({ step: id, name }: { readonly step: StepId; readonly name: string }) {
  const { automatePanel: said } = useWords();
  const editor = useEditorHandle();
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <Button
      disabled={readOnly}
      aria-label={`${said.mayBe}: ${name}`}
      onClick={() => editor.dispatch({ kind: 'editStep', id, patch: { notAutomatable: null } })}
    >
      {said.mayBe}
    </Button>
  );
}
