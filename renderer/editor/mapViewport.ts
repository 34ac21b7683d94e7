import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Editor } from './createEditor';

/** How the map lies on the screen, for what is drawn beside it on the same x axis: screen = map * zoom + x. */
export interface MapViewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The viewport of an open map. The canvas writes it; the ladder follows. */
export function viewportOf(editor: Pick<Editor, 'keep'>): StoreApi<MapViewport> {
  return editor.keep(createViewport);
}

function createViewport(): StoreApi<MapViewport> {
  return createStore<MapViewport>(() => ({ x: 0, y: 0, zoom: 1 }));
}
