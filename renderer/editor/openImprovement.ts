import { createStore } from 'zustand/vanilla';
import { type Improvement, type ImprovementId, makeImprovement } from '#shared/model/improvement';
import type { Editor } from './createEditor';
import type { FieldRequest } from './editorState';
import { newId } from './newId';

/** Which improvement is open; null: the list of them. One for the window: a map that does not have it shows its list. */
export const openImprovementStore = createStore<{ readonly id: ImprovementId | null }>(() => ({ id: null }));

/** The name of the line of an improvement in the list, by which it is found when the focus is asked for. */
export function lineOf(id: ImprovementId): string {
  return `improvement:${id}`;
}

/** Shows the fields of an improvement, with the keyboard in its title; to look only, the keyboard stays where it is. */
export function openImprovement(
  editor: Pick<Editor, 'requestField'>,
  id: ImprovementId,
  look: Pick<FieldRequest, 'lookOnly'> = {},
): void {
  openImprovementStore.setState({ id });
  editor.requestField({ of: id, panel: 'improvements', field: 'title', ...look });
}

/** Shows the list of improvements again, with the keyboard where it was. */
export function closeImprovement(editor: Pick<Editor, 'requestField'>): void {
  const { id } = openImprovementStore.getState();
  openImprovementStore.setState({ id: null });
  editor.requestField({ of: '', panel: 'improvements', field: id === null ? 'addImprovement' : lineOf(id) });
}

/** Makes an improvement of what is known of it, and opens it; null where the map cannot be changed. */
export function startImprovement(
  editor: Pick<Editor, 'dispatch' | 'requestField'>,
  fields: Partial<Omit<Improvement, 'id' | 'number'>> = {},
): ImprovementId | null {
  const improvement = makeImprovement({ title: '', ...fields, id: newId('i') });
  if (editor.dispatch({ kind: 'addImprovement', improvement, before: null }) !== null) return null;
  openImprovement(editor, improvement.id);
  return improvement.id;
}
