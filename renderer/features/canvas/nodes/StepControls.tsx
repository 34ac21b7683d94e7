import type { StepId } from '#shared/model/step';
import { useEditor } from '../../../editor/EditorProvider';
import { Icon } from '../../../ui/Icon';
import { joinClasses } from '../../../ui/joinClasses';
import { useWords } from '../../../ui/useWords';
import { useCanvas } from '../CanvasContext';
import { useLinkGesture } from '../gestures/useLinkGesture';
import styles from './StepControls.module.css';

/**
 * The two buttons at the edges of a step. Only for the pointer: keys do the same (Ctrl+→, Ctrl+Shift+↓, C), and the
 * canvas has to stay one tab stop.
 */
export function StepControls({ step, shown }: { readonly step: StepId; readonly shown: boolean }) {
  const { canvas } = useWords();
  const { commands } = useCanvas();
  const readOnly = useEditor((state) => state.readOnly);
  const link = useLinkGesture(step, () => commands.addNext(step));
  if (readOnly) return null;
  return (
    <div className={joinClasses(styles.controls, shown && styles.shown)} aria-hidden="true">
      <button
        type="button"
        tabIndex={-1}
        className={`${styles.next} nodrag nopan`}
        title={canvas.next}
        data-control="next"
        {...link}
      >
        <Icon name="plus" size={14} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={`${styles.parallel} nodrag nopan`}
        title={canvas.parallel}
        data-control="parallel"
        onClick={(event) => {
          event.stopPropagation();
          commands.addParallel(step);
        }}
      >
        <Icon name="plus" size={14} />
      </button>
    </div>
  );
}
