import type { ActionId } from './action';

/** Whether one types there, so that keys without a modifier are characters. */
export function isTextField(place: EventTarget | null): boolean {
  return place instanceof HTMLSelectElement || textFieldOf(place) !== null;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The place as a field whose text is edited; null where it is none. */
export function textFieldOf(place: EventTarget | null): TextField | null {
  if (place instanceof HTMLTextAreaElement) return place;
  if (!(place instanceof HTMLInputElement)) return null;
  return ['checkbox', 'radio', 'button'].includes(place.type) ? null : place;
}

/**
 * What an action means while one types, where that is the text and not the map; null where it means the map. Undo and redo
 * mean the map, where the field's changes are too.
 */
export function meaningInField(id: ActionId): ((field: TextField) => void) | null {
  switch (id) {
    case 'selectAll':
      return (field) => field.select();
    case 'delete':
      return (field) => {
        const { selectionStart: from, selectionEnd: to } = field;
        if (from === null || to === null || from === to) return;
        // As if it had been pressed: what listens to the field hears of it, and it can be undone there.
        field.ownerDocument.execCommand('delete');
      };
    default:
      return null;
  }
}
