import { useDeferredValue } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import { useEditor } from './EditorProvider';
import { isLarge } from './largeMaps';
import { layoutOf } from './layoutOf';

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
 * The analysis that the drawing of the map shows. While somebody types beside it, and on a large map where nothing
 * moves, the newest one comes with less urgency than the rest: the next key does not wait until all steps in view are
 * drawn. Else it is the newest.
 */
export function useDrawnAnalysis(drawing: { readonly current: Element | null } | null): Analysis {
  const now = useEditor((state) => state.analysis);
  const soon = useDeferredValue(now);
  return typesBeside(drawing?.current ?? null) || standsStill(soon, now) ? soon : now;
}

function standsStill(before: Analysis, now: Analysis): boolean {
  return isLarge(now.document) && layoutOf(before) === layoutOf(now);
}
