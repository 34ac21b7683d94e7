import { flushSync } from 'react-dom';
import { createStore } from 'zustand/vanilla';
import type { Editor } from '../../editor/createEditor';
import { type Filter, noFilter, type Sorting } from './shownImprovements';

/** What lies over the map: the cards by status, or by impact and effort. */
export type WideView = 'board' | 'plot';

interface ListState {
  readonly sorting: Sorting;
  readonly filter: Filter;
  /** Null: the map is seen. */
  readonly wide: WideView | null;
}

/** How this window looks at lists of improvements; it is kept from map to map. */
export const listStore = createStore<ListState>(() => ({ sorting: 'order', filter: noFilter, wide: null }));

export function showWide(wide: WideView | null): void {
  listStore.setState({ wide });
}

/** Shows the map again, with the keyboard on it: it takes it only once nothing lies over it any more. */
export function closeWide(editor: Pick<Editor, 'view'>): void {
  flushSync(() => showWide(null));
  editor.view.current()?.focus();
}
