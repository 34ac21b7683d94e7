import { createStore } from 'zustand/vanilla';
import type { Words } from '#shared/text/words';

/** The panels that stand beside the map; their names are in the words. */
export type SidePanelId = keyof Words['side']['tabs'];

interface SideState {
  readonly panel: SidePanelId;
  /** Counts the wishes to have the keyboard in the panel. */
  readonly focusWishes: number;
}

/** Which panel stands beside the map. One for the window: whoever goes from map to map keeps asking the same. */
export const sideStore = createStore<SideState>(() => ({ panel: 'details', focusWishes: 0 }));

/** Puts a panel beside the map, and the keyboard on its tab if wished. */
export function showSide(panel: SidePanelId, { focus = false } = {}): void {
  sideStore.setState(({ focusWishes }) => ({ panel, focusWishes: focusWishes + (focus ? 1 : 0) }));
}
