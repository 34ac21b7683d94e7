import type { Arrangement } from '../../editor/arrange';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

const arrangements = ['left', 'top', 'across', 'down'] as const satisfies readonly Arrangement[];

const signs = { left: 'alignLeft', top: 'alignTop', across: 'spreadAcross', down: 'spreadDown' } as const;

/** Puts the selected steps in order by hand, and gives them back to the automatic layout. */
export function ArrangeButtons() {
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
