import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Editor } from './createEditor';

/** How the map lies on the screen, for what is drawn beside it on the same x axis: screen = map * zoom + x. */
export interface MapViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const viewports = new WeakMap<Editor, StoreApi<MapViewport>>();

/** The viewport of an open map. The canvas writes it; the ladder follows. */
export function viewportOf(editor: Editor): StoreApi<MapViewport> {
  const known = viewports.get(editor);
  if (known !== undefined) return known;
  const store = createStore<MapViewport>(() => ({ x: 0, y: 0, zoom: 1 }));
  viewports.set(editor, store);
  return store;
}
