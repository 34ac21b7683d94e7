import type { AutomationGain } from '#shared/advice/automationGain';
import { improvementFromRow } from '#shared/advice/improvementFromRow';
import { makeImprovement, nextImprovementNumber } from '#shared/model/improvement';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/toastStore';
import { useWords } from '../../ui/useWords';
import { useAdvice } from '../../workers/useAdvice';

/** Makes an improvement of what a row proposes, with its reason and with the commands that its gain was worked out from. */
export function MakeImprovement({ gain, name }: { readonly gain: AutomationGain; readonly name: string }) {
  const words = useWords();
  const { automatePanel: said } = words;
  const editor = useEditorHandle();
  const readOnly = useEditor((state) => state.readOnly);
  const { assumptions } = useAdvice();

  function make(): void {
    const { analysis, document } = editor.store.getState();
    const improvement = makeImprovement({
      ...improvementFromRow(analysis, gain, assumptions, words),
      id: newId('i'),
      number: nextImprovementNumber(document.improvements),
    });
    const refused = editor.dispatch({ kind: 'addImprovement', improvement, before: null });
    if (refused === null) showToast({ text: said.made(improvement.number, improvement.title) });
  }

  return (
    <Button
      look="outlined"
      disabled={readOnly}
      aria-label={said.makeImprovementOf(name)}
      data-action="makeImprovement"
      onClick={make}
    >
      {said.makeImprovement}
    </Button>
  );
}
