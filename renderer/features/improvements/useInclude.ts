import type { ImprovementId } from '#shared/model/improvement';
import { includeInPlan } from '#shared/scenario/includeInPlan';
import { useEditorHandle } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { useWords } from '../../ui/useWords';

/** Takes improvements into the scenario that is shown, which mostly is the plan, and leaves them out. */
export function useInclude(): (improvement: ImprovementId, included: boolean) => void {
  const editor = useEditorHandle();
  const { planName } = useWords().improvements;
  return (improvement, included) => {
    const { base, scenario } = editor.store.getState();
    const fresh = { id: newId('p'), name: planName };
    const command = includeInPlan(base, { improvement, included, scenario, fresh });
    if (command !== null) editor.dispatch(command);
  };
}
