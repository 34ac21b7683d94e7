import type { StepId } from '#shared/model/step';
import { flowBetween } from '../../editor/connection';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { selectionOf } from '../../editor/selection';
import { SelectField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';

/** Draws a flow from this step to one picked by name. To an earlier step it becomes rework. */
export function ConnectTo({ from }: { readonly from: StepId }) {
  const { step } = useWords().inspector;
  const editor = useEditorHandle();
  const dispatch = useDispatch();
  const steps = useEditor((state) => state.document.steps);
  const readOnly = useEditor((state) => state.readOnly);

  function connect(to: StepId): void {
    const flow = flowBetween(editor.store.getState().document, { id: newId('f'), from, to });
    if (dispatch({ kind: 'connect', flow }) === null) editor.select(selectionOf([], [flow.id]));
  }

  return (
    <SelectField
      label={step.connectTo}
      value=""
      disabled={readOnly}
      data-field="connectTo"
      options={[
        { value: '', label: step.connectChoose },
        ...steps.map(({ id, name }) => ({ value: id, label: name === '' ? step.unnamed : name })),
      ]}
      onValue={(to) => {
        if (to !== '') connect(to);
      }}
    />
  );
}
