import { createStore } from 'zustand/vanilla';
import type { Editor } from '../../editor/createEditor';
import { openImprovement } from '../../editor/openImprovement';
import { selectionOf } from '../../editor/selection';
import { type FoundPlace, findPlaces } from './findPlaces';

/** What is being looked for in the open map. */
export interface FindState {
  readonly open: boolean;
  readonly query: string;
  /** Which of the places is shown, from 0. */
  readonly at: number;
  /** Counts how often it was asked for: each time the field takes the focus. */
  readonly asked: number;
}

export const findStore = createStore<FindState>(() => ({ open: false, query: '', at: 0, asked: 0 }));

/** Opens the bar, or goes back to it. */
export function openFind(): void {
  findStore.setState(({ asked }) => ({ open: true, asked: asked + 1 }));
}

/**
 * Closes the bar; the words stay for the next time, and what was found stays selected. The keyboard goes to what was
 * found: an improvement, else the map.
 */
export function closeFind(editor: Editor): void {
  const { query, at } = findStore.getState();
  const places = findPlaces(editor.store.getState().document, query);
  const improvement = places[Math.min(at, places.length - 1)]?.improvement ?? null;
  findStore.setState({ open: false });
  if (improvement === null) editor.view.current()?.focus();
  else openImprovement(editor, improvement);
}

/** Looks for other words, and shows the first place where they stand. */
export function lookFor(editor: Editor, query: string): void {
  findStore.setState({ query, at: 0 });
  show(editor, findPlaces(editor.store.getState().document, query)[0]);
}

/** Shows the next place, or the one before; behind the last one the first again. */
export function findStep(editor: Editor, by: 1 | -1): void {
  const { query, at } = findStore.getState();
  const places = findPlaces(editor.store.getState().document, query);
  if (places.length === 0) return;
  const next = (Math.min(at, places.length - 1) + by + places.length) % places.length;
  findStore.setState({ at: next });
  show(editor, places[next]);
}

function show(editor: Editor, place: FoundPlace | undefined): void {
  if (place === undefined) return;
  // Who is still typing the words keeps the keyboard.
  if (place.improvement !== null)
    openImprovement(editor, place.improvement, findStore.getState().open ? { lookOnly: true } : {});
  const [first] = place.steps;
  const view = editor.view.current();
  if (first !== undefined && place.steps.length === 1) view?.commands.activate(first);
  editor.select(selectionOf(place.steps, place.flows));
  if (first !== undefined) view?.centre(first);
}
