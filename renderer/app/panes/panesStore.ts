import { createStore } from 'zustand/vanilla';
import type { Database } from '../../storage/database';
import { readSetting, writeSetting } from '../../storage/settings';

/** What of a map is shown: the drawing, the grid of its steps, both side by side, or the grid below the drawing. */
export const paneChoices = ['canvas', 'grid', 'both', 'below'] as const;
export type PaneChoice = (typeof paneChoices)[number];

export interface Panes {
  readonly shown: PaneChoice;
  /** How much of the width (or the height) the canvas has beside the grid (or above it), 0.2 to 0.8. */
  readonly share: number;
  /** Counts the wishes to have the keyboard in the grid. */
  readonly focusWishes: number;
}

const setting = 'panes';
const least = 0.2;

/** One for the window: whoever goes from map to map keeps working the same way. */
export const panesStore = createStore<Panes>(() => ({ shown: 'canvas', share: 0.5, focusWishes: 0 }));

/** Brings back what was chosen. */
export async function restorePanes(database: Database): Promise<void> {
  panesStore.setState(panesFrom(await readSetting(database, setting)));
}

/** What a stored value says; what is no choice is left as it is at first. */
export function panesFrom(stored: unknown): Partial<Panes> {
  const kept: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const shown = paneChoices.find((choice) => choice === kept.shown);
  const { share } = kept;
  return {
    ...(shown === undefined ? {} : { shown }),
    ...(typeof share === 'number' && Number.isFinite(share) ? { share: bounded(share) } : {}),
  };
}

/** Shows it from now on; with `focus` the keyboard goes to the grid. */
export function showPanes(shown: PaneChoice, database: Database, { focus = false } = {}): void {
  panesStore.setState(({ focusWishes }) => ({ shown, focusWishes: focusWishes + (focus ? 1 : 0) }));
  keep(database);
}

/** Divides the room from now on. */
export function sharePanes(share: number, database: Database): void {
  panesStore.setState({ share: bounded(share) });
  keep(database);
}

function bounded(share: number): number {
  return Math.min(1 - least, Math.max(least, share));
}

function keep(database: Database): void {
  const { shown, share } = panesStore.getState();
  void writeSetting(database, setting, { shown, share });
}
