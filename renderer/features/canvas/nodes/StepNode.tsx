import type { NodeProps } from '@xyflow/react';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react';
import type { StepId } from '#shared/model/step';
import { countRender } from '../../../editor/countRender';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { Icon } from '../../../ui/Icon';
import { joinClasses } from '../../../ui/joinClasses';
import { SceneShapes } from '../../../ui/SceneShapes';
import { useWords } from '../../../ui/useWords';
import { useCanvas, useCanvasState, usePicture } from '../CanvasContext';
import type { NameEdit } from '../canvasStore';
import { useFlowGesture } from '../gestures/useFlowGesture';
import { type StepDrawing, stepDrawing } from '../picture/stepDrawing';
import { useDetail } from '../picture/useDetail';
import { LandmarkButton } from './LandmarkButton';
import styles from './StepNode.module.css';
import { type StepFlowNode, stepElementId } from './stepNodes';

/** A step with the wait in front of it and its marks, as the picture draws them; on top what one can do with it. */
export const StepNode = memo(function StepNode({ id }: NodeProps<StepFlowNode>) {
  countRender('step');
  const drawing = useStepDrawing(id);
  const selected = useEditor((state) => state.selection.steps.has(id));
  const active = useCanvasState((state) => state.active === id && state.landmark === null);
  const editing = useCanvasState((state) => (state.editing?.step === id ? state.editing : null));
  const held = useCanvasState((state) => state.drag?.step === id);
  const target = useCanvasState((state) => (state.drawnFlow?.over ?? state.connecting?.to) === id);
  if (drawing === null) return null;
  const { box, label, groups, landmarks } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawn box of the map is no form field
    <div
      id={stepElementId(id)}
      role="group"
      aria-label={label}
      aria-current={active || undefined}
      className={joinClasses(
        styles.step,
        selected && styles.selected,
        active && styles.active,
        target && styles.target,
        held && styles.held,
      )}
    >
      <svg className={styles.drawing} width={box.width} height={box.height} aria-hidden="true">
        <g transform={`translate(${-box.x} ${-box.y})`}>
          {groups.map((group) => (
            <SceneShapes key={group.key} group={group} />
          ))}
        </g>
      </svg>
      {!held &&
        landmarks.map((placed) => <LandmarkButton key={placed.landmark.kind} placed={placed} origin={box} />)}
      {editing !== null && <NameEditor edit={editing} />}
      {editing === null && !held && <StepControls step={id} shown={selected} />}
    </div>
  );
});

/** The drawing of a step as large as the view asks for; null when it is no longer on the map. */
function useStepDrawing(id: StepId): StepDrawing | null {
  const picture = usePicture();
  const detail = useDetail();
  return useMemo(() => stepDrawing(picture, id, detail), [picture, detail, id]);
}

/**
 * The two buttons at the edges of a step. Only for the pointer: keys do the same (Ctrl+→, Ctrl+Shift+↓, C), and the
 * canvas has to stay one tab stop.
 */
function StepControls({ step, shown }: { readonly step: StepId; readonly shown: boolean }) {
  const { canvas } = useWords();
  const { commands } = useCanvas();
  const readOnly = useEditor((state) => state.readOnly);
  const flowGesture = useFlowGesture(step, () => commands.addNext(step));
  if (readOnly) return null;
  return (
    <div className={joinClasses(styles.controls, shown && styles.shown)} aria-hidden="true">
      <button
        type="button"
        tabIndex={-1}
        className={`${styles.next} nodrag nopan`}
        title={canvas.next}
        data-control="next"
        {...flowGesture}
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

/**
 * The name of a step, edited where it stands. Enter keeps it and, behind a new step, adds the next one; Tab goes on to
 * the process time; Escape goes back.
 */
function NameEditor({ edit }: { readonly edit: NameEdit }) {
  const { canvas } = useWords();
  const { commands } = useCanvas();
  const editor = useEditorHandle();
  const name = useEditor((state) => state.document.steps.find(({ id }) => id === edit.step)?.name ?? '');
  const field = useRef<HTMLInputElement>(null);
  const { typed } = edit;

  useEffect(() => {
    // The view may still be moving to the step: the page must not scroll on its own account.
    field.current?.focus({ preventScroll: true });
    if (!typed) field.current?.select();
  }, [typed]);

  function leave(): void {
    commands.leaveName(edit.step);
    commands.focus();
  }

  function keep(): void {
    commands.endName(edit.step);
    commands.focus();
    if (edit.fresh) commands.addNext(edit.step);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (edit.fresh && name.trim() === '') leave();
      else keep();
    } else if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      commands.endName(edit.step);
      editor.requestField({ of: edit.step, field: 'processTime' });
    }
  }

  return (
    <input
      ref={field}
      className={`${styles.name} nodrag nopan nowheel`}
      aria-label={canvas.nameLabel}
      placeholder={canvas.namePlaceholder}
      value={name}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => commands.typeName(edit.step, event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => commands.endName(edit.step)}
    />
  );
}
