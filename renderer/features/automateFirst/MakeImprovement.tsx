import type { AutomationGain } from '#shared/advice/automationGain';
import { improvementFromRow } from '#shared/advice/improvementFromRow';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { startImprovement } from '../../editor/openImprovement';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import { useAdvice } from '../../workers/useAdvice';

/** Makes an improvement of what a row proposes and opens it, with its reason and with the commands that its gain was worked out from. */
export function MakeImprovement({ gain, name }: { readonly gain: AutomationGain; readonly name: string }) {
  const words = useWords();
  const { automatePanel: said } = words;
  const editor = useEditorHandle();
  const readOnly = useEditor((state) => state.readOnly);
  const { assumptions } = useAdvice();

  function make(): void {
    const { analysis } = editor.store.getState();
    startImprovement(editor, improvementFromRow(analysis, gain, assumptions, words));
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
