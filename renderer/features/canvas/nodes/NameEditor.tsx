import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { useWords } from '../../../ui/useWords';
import { useCanvas } from '../CanvasContext';
import type { NameEdit } from '../canvasStore';
import styles from './NameEditor.module.css';

/**
 * The name of a step, edited where it stands. Enter keeps it and, behind a new step, adds the next one; Tab goes on to
 * the process time; Escape goes back.
 */
export function NameEditor({ edit }: { readonly edit: NameEdit }) {
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
