import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { useRequestedField } from '../../editor/fields/useRequestedField';
import { addNext } from '../../editor/intentions';
import { newId } from '../../editor/newId';
import { type Selection, selectionOf } from '../../editor/selection';
import { useWords } from '../../ui/useWords';
import { FlowInspector } from './FlowInspector';
import styles from './Inspector.module.css';
import { MapInspector } from './MapInspector';
import { SeveralInspector } from './SeveralInspector';
import { StepInspector } from './StepInspector';
import type { StepMoreProps } from './StepMore';

interface InspectorProps {
  /** What other features have to say below the fields of a step. */
  readonly belowStep: (step: StepId) => ReactNode;
}

/** The panel beside the map: the fields of what is selected, or of the map while nothing is. */
export function Inspector({ belowStep }: InspectorProps) {
  const { inspector } = useWords();
  const selection = useEditor((state) => state.selection);
  const panel = useRequestedField('details');
  const [open, setOpen] = useState(false);
  const onKeyDown = useInspectorKeys();
  return (
    <section ref={panel} className={styles.panel} aria-label={inspector.label} onKeyDown={onKeyDown}>
      <Fields selection={selection} open={open} onOpen={setOpen} belowStep={belowStep} />
    </section>
  );
}

interface FieldsProps extends InspectorProps, Pick<StepMoreProps, 'open' | 'onOpen'> {
  readonly selection: Selection;
}

function Fields({ selection, open, onOpen, belowStep }: FieldsProps) {
  const [step] = selection.steps;
  const [flow] = selection.flows;
  const count = selection.steps.size + selection.flows.size;
  if (count > 1) return <SeveralInspector selection={selection} />;
  // The key gives every step fields of its own: what was typed wrongly for one must not stand at another.
  if (step !== undefined) {
    return (
      <>
        <StepInspector key={step} id={step} open={open} onOpen={onOpen} />
        {belowStep(step)}
      </>
    );
  }
  if (flow !== undefined) return <FlowInspector key={flow} id={flow} />;
  return <MapInspector />;
}

/** Escape goes back to the map; Ctrl+Enter adds the next step and asks for its name. */
function useInspectorKeys(): (event: KeyboardEvent) => void {
  const editor = useEditorHandle();

  function addNextStep(): void {
    const { document, selection } = editor.store.getState();
    const [step] = selection.steps;
    if (step === undefined) return;
    const next = addNext(document, step, { step: () => newId('s'), flow: () => newId('f') });
    if (editor.dispatch(next.command) !== null) return;
    editor.select(selectionOf([next.step]));
    editor.requestField({ of: next.step, field: 'name' });
  }

  return function onKeyDown(event) {
    if (event.key === 'Escape') editor.view.current()?.focus();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) addNextStep();
    else return;
    event.preventDefault();
  };
}
