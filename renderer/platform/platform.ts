import type { OpenedFile, SavedKind, SaveError } from '#shared/bridge/files';
import { bridgeLimits } from '#shared/bridge/limits';
import type { MenuModel } from '#shared/bridge/menuModel';
import type { Locale } from '#shared/model/locale';
import type { Result } from '#shared/model/result';

export interface SaveFileRequest {
  readonly suggestedName: string;
  readonly kind: SavedKind;
  readonly bytes: Uint8Array;
}

/** What a file was saved as; null when the person changed their mind. */
export type SaveFileOutcome = Result<{ readonly name: string }, SaveError> | null;

/**
 * The forms of what is copied; all of them go to the clipboard at once, as far as it takes them. An empty text is no
 * form.
 */
export interface CopiedForms {
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
  readonly svg: string;
  /** The steps as a map file of their own. */
  readonly vsmap: string;
  /** Null: no picture, or it could not be drawn. */
  readonly png: Uint8Array | null;
}

/** What the app asks of the machine it runs on: the same on the desktop and in a browser. */
export interface Platform {
  readonly kind: 'desktop' | 'browser';
  /** Whether shortcuts are made with the command key. */
  readonly mac: boolean;
  /** Lets the person choose a file to open. Null: nothing chosen. */
  readonly openFile: () => Promise<OpenedFile | null>;
  readonly saveFile: (request: SaveFileRequest) => Promise<SaveFileOutcome>;
  /** Puts something on the clipboard. False: it was not taken. */
  readonly writeClipboard: (forms: CopiedForms) => Promise<boolean>;
  /** Opens a page outside of the app, after the person was shown its address with the question and agreed. */
  readonly openLink: (address: string, question: string) => void;
  /** Tells the machine which language the window speaks, for dialogs and menus of its own. */
  readonly setLanguage: (locale: Locale) => void;
  /** Shows the app's actions in the menu bar of the system, where there is one. */
  readonly setMenu: (menu: MenuModel) => void;
  readonly onMenuAction: (listener: (id: string) => void) => () => void;
  /** Files that the system hands over: a double click, a second start. */
  readonly onOpenFile: (listener: (file: OpenedFile) => void) => () => void;
  /** Says that the listeners are in place. */
  readonly ready: () => void;
}

/** Whether the keyboard has a command key in the place of control. */
export function isMac(navigator: Pick<Navigator, 'userAgent'>): boolean {
  return /Macintosh|iPhone|iPad/.test(navigator.userAgent);
}

/**
 * A file as the page got it from a drop or an input. Of one that is too large only as much is read as shows
 * the reader that it is.
 */
export async function readDroppedFile(file: File): Promise<OpenedFile> {
  const blob = file.size > bridgeLimits.openedBytes ? file.slice(0, bridgeLimits.openedBytes + 1) : file;
  return { name: file.name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
