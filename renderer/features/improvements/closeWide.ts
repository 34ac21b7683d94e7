import { flushSync } from 'react-dom';
import type { Editor } from '../../editor/createEditor';
import { showWide } from './listStore';

/** Shows the map again, with the keyboard on it: it takes it only once nothing lies over it any more. */
export function closeWide(editor: Pick<Editor, 'view'>): void {
  flushSync(() => showWide(null));
  editor.view.current()?.focus();
}
