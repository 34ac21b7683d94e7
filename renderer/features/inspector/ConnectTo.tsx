import { useState } from 'react';
import type { Step, StepId } from '#shared/model/step';
import { flowBetween } from '../../editor/connection';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { selectionOf } from '../../editor/selection';
import { SelectField } from '../../ui/TextField';
import { useGrowing } from '../../ui/useGrowing';
import { useWords } from '../../ui/useWords';

const none: readonly Step[] = [];

/** Draws a flow from this step to one picked by name. To an earlier step it becomes rework. */
export function ConnectTo({ from }: { readonly from: StepId }) {
  const { step } = useWords().inspector;
  const editor = useEditorHandle();
  const dispatch = useDispatch();
  // All steps stand in this list: whoever only walks over the map shall not wait for it to be made.
  const [inUse, setInUse] = useState(false);
  const steps = useEditor((state) => (inUse ? state.document.steps : none));
  const shown = useGrowing(steps.length);
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
        ...steps
          .slice(0, shown)
          .map(({ id, name }) => ({ value: id, label: name === '' ? step.unnamed : name })),
      ]}
      onFocus={() => setInUse(true)}
      onBlur={() => setInUse(false)}
      onValue={(to) => {
        if (to !== '') connect(to);
      }}
    />
  );
}
