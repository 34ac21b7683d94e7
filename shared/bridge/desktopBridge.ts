import type { Locale } from '../model/locale';
import type { Result } from '../model/result';
import type { ClipboardForms } from './clipboardForms';
import type { OpenedFile, SaveError, SaveRequest } from './files';
import type { MenuModel } from './menuModel';

/** The name under which the preload puts the bridge on the page's `window`. */
export const bridgeName = 'millrace';

/**
 * All that the page can ask of the desktop. In a browser there is none and `window.millrace` is undefined.
 * A promise rejects only when the message itself was refused (wrong sender, wrong shape): a programmer's error.
 */
export interface DesktopBridge {
  /** Lets the person choose a map, or a picture that carries one. Null: nothing chosen, or it could not be read and main said why. */
  readonly openMap: () => Promise<OpenedFile | null>;
  /** Lets the person choose where, then writes all of it or nothing. Null: nothing chosen. */
  readonly saveFile: (request: SaveRequest) => Promise<Result<{ readonly name: string }, SaveError> | null>;
  /**
   * Puts all forms on the clipboard at once: the page itself may not, as every permission is denied. False where
   * the system did not take it.
   */
  readonly writeClipboard: (forms: ClipboardForms) => Promise<boolean>;
  /** Lets dialogs and the system's part of the menu speak the language of the page, from the next one on. */
  readonly setLanguage: (locale: Locale) => void;
  /** Replaces the app's part of the menu. */
  readonly setMenu: (menu: MenuModel) => void;
  /** Calls `listener` with an action's id when its menu item is chosen; the answer stops that. */
  readonly onMenuAction: (listener: (id: string) => void) => () => void;
  /** Calls `listener` with each file that the system hands over (double click, second start); the answer stops that. */
  readonly onOpenFile: (listener: (file: OpenedFile) => void) => () => void;
  /** Says that the listeners are in place; files that waited are delivered from now on. */
  readonly ready: () => void;
}
