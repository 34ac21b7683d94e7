import type { SingleCommand } from '#shared/commands/registry';
import type { Arrangement } from '../../editor/arrange';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import type { Selection } from '../../editor/selection';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { RemoveButton } from './RemoveButton';

/** Several things at once: what makes sense for all of them. */
export function SeveralInspector({ selection }: { readonly selection: Selection }) {
  const { inspector } = useWords();
  const lanes = useEditor((state) => state.document.lanes);
  const steps = [...selection.steps];
  const flows = [...selection.flows];
  return (
    <>
      <h2 className={styles.heading}>{inspector.several(steps.length, flows.length)}</h2>
      {steps.length > 0 && lanes.length > 0 && (
        <div className={styles.fields}>
          <ChoiceField
            label={inspector.severalPhase}
            name="phase"
            nothing={inspector.step.noPhase}
            options={lanes.map((lane) => ({ value: lane.id, label: lane.name }))}
            read={(document) => commonPhase(document.steps.filter(({ id }) => selection.steps.has(id)))}
            write={(phase) => ({
              kind: 'all',
              commands: steps.map((id): SingleCommand => ({ kind: 'editStep', id, patch: { phase } })),
            })}
          />
        </div>
      )}
      {steps.length > 1 && <ArrangeButtons />}
      <div className={styles.actions}>
        <RemoveButton
          steps={steps}
          flows={flows}
          label={inspector.severalRemove(steps.length, flows.length)}
        />
      </div>
    </>
  );
}

/** The phase that all of the steps stand in; null where they differ. */
function commonPhase(steps: readonly { readonly phase: string | null }[]): string | null {
  const phases = new Set(steps.map((step) => step.phase));
  const [only = null] = phases;
  return phases.size === 1 ? only : null;
}

const arrangements = ['left', 'top', 'across', 'down'] as const satisfies readonly Arrangement[];

const signs = { left: 'alignLeft', top: 'alignTop', across: 'spreadAcross', down: 'spreadDown' } as const;

/** Puts the selected steps in order by hand, and gives them back to the automatic layout. */
function ArrangeButtons() {
  const { app, inspector } = useWords();
  const editor = useEditorHandle();
  const readOnly = useEditor((state) => state.readOnly);
  const placed = useEditor(({ document, selection }) =>
    document.steps.some(({ id, place }) => place !== null && selection.steps.has(id)),
  );
  return (
    <fieldset className={styles.group}>
      <legend>{inspector.severalPlaces}</legend>
      <div className={styles.chips}>
        {arrangements.map((arrangement) => (
          <Button
            key={arrangement}
            look="outlined"
            aria-label={app.actions[signs[arrangement]]}
            title={app.actions[signs[arrangement]]}
            icon={<Icon name={signs[arrangement]} />}
            disabled={readOnly}
            onClick={() => editor.view.current()?.commands.arrange(arrangement)}
          />
        ))}
      </div>
      {placed && (
        <Button
          look="outlined"
          disabled={readOnly}
          onClick={() => editor.view.current()?.commands.unplace('selected')}
        >
          {app.actions.placeAutomatically}
        </Button>
      )}
    </fieldset>
  );
}
