import { useState } from 'react';
import type { Flow, FlowId } from '#shared/model/flow';
import type { Step, StepId } from '#shared/model/step';
import { formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { flowBetween } from '../../editor/connection';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { selectionOf } from '../../editor/selection';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/TextField';
import { useGrowing } from '../../ui/useGrowing';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

/** The flows of a step, each a way to its fields: by keyboard the only one. */
export function StepFlows({ id }: { readonly id: StepId }) {
  const words = useWords();
  const editor = useEditorHandle();
  const document = useEditor((state) => state.document);
  const flows = document.flows.filter((flow) => flow.from === id || flow.to === id);
  if (flows.length === 0) return null;

  /** This button goes with the step's panel: the focus goes on into that of the flow. */
  function open(flow: FlowId): void {
    editor.select(selectionOf([], [flow]));
    editor.requestField({ of: flow, field: 'kind' });
  }

  const nameOf = (step: StepId) =>
    document.steps.find((one) => one.id === step)?.name || words.inspector.step.unnamed;
  return (
    <fieldset className={styles.group}>
      <legend>{words.inspector.step.flows}</legend>
      <ul className={styles.list}>
        {flows.map((flow) => (
          <li key={flow.id}>
            <Button className={styles.flow} onClick={() => open(flow.id)}>
              {flowText(flow, id, nameOf, words)}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function flowText(flow: Flow, seenFrom: StepId, nameOf: (step: StepId) => string, words: Words): string {
  const said = words.inspector.step;
  if (flow.from !== seenFrom) return said.flowFrom(nameOf(flow.from));
  const to = nameOf(flow.to);
  switch (flow.kind) {
    case 'forward':
      return said.flowOn(to, flow.share === null ? null : formatShare(flow.share, words.locale));
    case 'rework':
      return said.flowBack(to, formatShare(flow.share, words.locale));
    case 'information':
      return said.flowTells(to);
  }
}

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
