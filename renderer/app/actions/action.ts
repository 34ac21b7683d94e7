import type { MenuPlace } from '#shared/bridge/menuModel';
import type { SavedKind } from '#shared/bridge/savedFile';
import type { Words } from '#shared/text/words';
import type { Editor } from '../../editor/createEditor';
import type { ThemeChoice } from '../theme/themeChoice';
import type { Chord } from './chord';

/** What actions work on: the state of the window, and the larger things it can do. */
export interface ActionContext {
  /** The open map, or null in the library. */
  readonly editor: Editor | null;
  readonly theme: ThemeChoice;
  readonly setTheme: (choice: ThemeChoice) => void;
  readonly newMap: () => void;
  readonly openFile: () => void;
  readonly exportAs: (kind: SavedKind) => void;
  readonly toLibrary: () => void;
  readonly renameMap: () => void;
  readonly showKeys: () => void;
}

/**
 * One thing a person can ask for. The list of actions feeds the shortcuts, the native menu, the buttons of the
 * header and the page of keys, so that they can never say different things.
 */
export interface Action {
  readonly id: ActionId;
  readonly place: MenuPlace;
  /** Actions of a place with the same number stand together, with lines between the groups. */
  readonly group: number;
  /** The first one is shown; all of them work. */
  readonly keys: readonly Chord[];
  readonly enabled: (context: ActionContext) => boolean;
  /** For switches: whether it is on. */
  readonly checked?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
}

/** Ids are the keys of the words of actions. */
export type ActionId = keyof Words['app']['actions'];
