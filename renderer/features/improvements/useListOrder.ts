import { type DragEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Improvement, ImprovementId } from '#shared/model/improvement';
import { useEditorHandle } from '../../editor/EditorProvider';
import { listStore } from './listStore';

/** What a line needs to be dragged, and to show where another one would come. */
export interface RowDrag {
  readonly dragged: boolean;
  /** A line that is dragged would come before or behind this one. */
  readonly drop: 'before' | 'after' | null;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

interface ListOrder {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly dragOf: (id: ImprovementId) => RowDrag;
}

interface Dragging {
  readonly id: ImprovementId;
  readonly over: ImprovementId | null;
  readonly after: boolean;
}

/**
 * The order of the lines by drag and by keys: Up and Down go from line to line, with Alt they take the line along.
 *
 * @param onMoved told the new place, from 0, among all improvements of the map
 */
export function useListOrder(
  shown: readonly Improvement[],
  onMoved: (id: ImprovementId, place: number) => void,
): ListOrder {
  const editor = useEditorHandle();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<ImprovementId | null>(null);
  const [dragging, setDragging] = useState<Dragging | null>(null);

  // A line that moves in the page loses the keyboard.
  useLayoutEffect(() => {
    const id = moved.current;
    moved.current = null;
    if (id !== null) lineButton(list.current, id)?.focus();
  });

  /** Puts an improvement before another one, or at the end. */
  function move(id: ImprovementId, before: ImprovementId | null): void {
    if (id === before) return;
    if (editor.dispatch({ kind: 'moveImprovement', id, before }) !== null) return;
    const place = editor.store.getState().base.improvements.findIndex((one) => one.id === id);
    onMoved(id, place);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-open]');
    const at = shown.findIndex(({ id }) => id === button?.getAttribute('data-open'));
    const one = shown[at];
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (one === undefined || step === undefined) return;
    event.preventDefault();
    const to = at + step;
    if (!event.altKey) {
      const next = shown[to];
      if (next !== undefined) lineButton(list.current, next.id)?.focus();
      return;
    }
    if (listStore.getState().sorting !== 'order' || to < 0 || to >= shown.length) return;
    moved.current = one.id;
    move(one.id, (step < 0 ? shown[to] : shown[to + 1])?.id ?? behind(shown[to]));
  }

  /** What stands behind the last line that is shown: a filter may hide it. */
  function behind(line: Improvement | undefined): ImprovementId | null {
    const { improvements } = editor.store.getState().base;
    const at = improvements.findIndex(({ id }) => id === line?.id);
    return improvements[at + 1]?.id ?? null;
  }

  function drop(on: ImprovementId, after: boolean): void {
    if (dragging !== null && dragging.id !== on)
      move(dragging.id, after ? behind(shown.find(({ id }) => id === on)) : on);
    setDragging(null);
  }

  return {
    list,
    onKeyDown,
    dragOf: (id) => ({
      dragged: dragging?.id === id,
      drop:
        dragging !== null && dragging.over === id && dragging.id !== id
          ? dragging.after
            ? 'after'
            : 'before'
          : null,
      onDragStart(event) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        setDragging({ id, over: null, after: false });
      },
      onDragOver(event) {
        if (dragging === null) return;
        event.preventDefault();
        const after = isInLowerHalf(event);
        if (dragging.over !== id || dragging.after !== after) setDragging({ ...dragging, over: id, after });
      },
      onDrop(event) {
        event.preventDefault();
        event.stopPropagation();
        drop(id, isInLowerHalf(event));
      },
      onDragEnd: () => setDragging(null),
    }),
  };
}

function isInLowerHalf({ currentTarget, clientY }: DragEvent): boolean {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2;
}

function lineButton(list: HTMLElement | null, id: ImprovementId): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-open="${CSS.escape(id)}"]`) ?? null;
}
