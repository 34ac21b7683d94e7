import { useStore } from '@xyflow/react';
import { formatShare } from '#shared/text/formatNumber';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { useCanvas } from './CanvasContext';
import styles from './CanvasTools.module.css';

/** The few tools that lie on the map: add a step; zoom and fit. */
export function CanvasTools() {
  const { canvas, locale } = useWords();
  const { store, commands } = useCanvas();
  const editor = useEditorHandle();
  const zoom = useStore((state) => state.transform[2]);
  const readOnly = useEditor((state) => state.readOnly);

  function addStep(): void {
    const { document } = editor.store.getState();
    commands.addNext(store.getState().active ?? document.steps.at(-1)?.id ?? null);
  }

  return (
    <div className={styles.tools} role="toolbar" aria-label={canvas.tools}>
      <Button
        look="outlined"
        icon={<Icon name="plus" />}
        title={canvas.addStepHint}
        disabled={readOnly}
        onClick={addStep}
      >
        {canvas.addStep}
      </Button>
      <div className={styles.zoom}>
        <Button
          aria-label={canvas.zoomOut}
          icon={<Icon name="minus" />}
          onClick={() => editor.view.current()?.zoomOut()}
        />
        <span className={styles.level}>
          {formatShare(zoom < 0.01 ? zoom : Math.round(zoom * 100) / 100, locale)}
        </span>
        <Button
          aria-label={canvas.zoomIn}
          icon={<Icon name="plus" />}
          onClick={() => editor.view.current()?.zoomIn()}
        />
        <Button
          title={canvas.fitHint}
          icon={<Icon name="fit" />}
          onClick={() => editor.view.current()?.fit()}
        >
          {canvas.fit}
        </Button>
      </div>
    </div>
  );
}
