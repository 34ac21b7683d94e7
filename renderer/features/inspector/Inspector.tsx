import { useEffect, useRef } from 'react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import type { Selection } from '../../editor/selection';
import { useWords } from '../../ui/useWords';
import { FlowInspector } from './FlowInspector';
import styles from './Inspector.module.css';
import { MapInspector } from './MapInspector';
import { SeveralInspector } from './SeveralInspector';
import { StepInspector } from './StepInspector';

/** The panel beside the map: the fields of what is selected, or of the map while nothing is. */
export function Inspector() {
  const { inspector } = useWords();
  const selection = useEditor((state) => state.selection);
  const panel = useRequestedField();
  return (
    <section ref={panel} className={styles.panel} aria-label={inspector.label}>
      <Fields selection={selection} />
    </section>
  );
}

function Fields({ selection }: { readonly selection: Selection }) {
  const [step] = selection.steps;
  const [flow] = selection.flows;
  const count = selection.steps.size + selection.flows.size;
  if (count > 1) return <SeveralInspector selection={selection} />;
  // The key gives every step fields of its own: what was typed wrongly for one must not stand at another.
  if (step !== undefined) return <StepInspector key={step} id={step} />;
  if (flow !== undefined) return <FlowInspector key={flow} id={flow} />;
  return <MapInspector />;
}

/** Puts the focus on the field that another part of the screen asks for, once it is there. */
function useRequestedField() {
  const panel = useRef<HTMLElement>(null);
  const editor = useEditorHandle();
  const request = useEditor((state) => state.fieldRequest);
  useEffect(() => {
    if (request === null) return;
    const field = panel.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(request.field)}"]`);
    editor.requestField(null);
    field?.focus();
  }, [request, editor]);
  return panel;
}
