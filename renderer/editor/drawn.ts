import { useDeferredValue } from 'react';
import type { Derived } from './derived';
import { useEditor } from './EditorProvider';
import { isLarge } from './largeMaps';

/**
 * Whether somebody types in a field: then the field and the figures come first, and the drawing a moment after them.
 * A field on the map itself (`drawing`) is part of the drawing and goes with it.
 */
export function typesBeside(drawing: Element | null): boolean {
  const { activeElement } = document;
  const field = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
  return field && drawing?.contains(activeElement) !== true;
}

/**
 * The state of the map that its drawing shows. While somebody types beside it, and on a large map where nothing
 * moves, the newest one comes with less urgency than the rest: the next key does not wait until all steps in view are
 * drawn. Else it is the newest.
 */
export function useDrawn(drawing: { readonly current: Element | null } | null): Derived {
  const now = useEditor((state) => state.derived);
  const soon = useDeferredValue(now);
  return typesBeside(drawing?.current ?? null) || standsStill(soon, now) ? soon : now;
}

function standsStill(before: Derived, now: Derived): boolean {
  return isLarge(now.analysis.document) && before.layout() === now.layout();
}
