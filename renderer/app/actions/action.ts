import type { MenuPlace } from '#shared/bridge/menuPlaces';
import type { FirstWords } from '#shared/text/firstWords';
import type { Editor } from '../../editor/createEditor';
import type { Chord } from '../../editor/keys/chord';
import type { Session } from '../../storage/openSession';
import type { IconName } from '../../ui/Icon';
import type { Leaving } from '../../workers/writeFile';
import type { ThemeChoice } from '../theme';
import type { World } from '../world';

/** The dialogs that an action can open. */
export type DialogId =
  | 'keys'
  | 'quarantine'
  | 'paste'
  | 'palette'
  | 'templates'
  | 'present'
  | 'proposal'
  | 'voices'
  | 'reading';

/** What actions work on: the state of the window, and the larger things it can do. */
export interface ActionContext {
  readonly world: World;
  /** The open map, or null in the library. */
  readonly editor: Editor | null;
  /** The open map's way to the disk, or null in the library. */
  readonly session: Session | null;
  readonly theme: ThemeChoice;
  readonly setTheme: (choice: ThemeChoice) => void;
  readonly newMap: () => void;
  readonly openFile: () => void;
  /** Lets the map leave as a file. */
  readonly exportAs: (leaving: Leaving) => void;
  readonly toLibrary: () => void;
  readonly renameMap: () => void;
  /** Opens a dialog of `dialogs/registry.ts` over whatever is on the screen. */
  readonly showDialog: (id: DialogId) => void;
}

/** What every dialog of the app is given. It is open as long as it is rendered. */
export interface AppDialogProps {
  readonly context: ActionContext;
  readonly onClose: () => void;
}

/** What a right click can be on: a step, a flow, or the map between them. */
export type Spot = 'step' | 'flow' | 'map';

/** A store whose changes decide whether an action can be done, or is ticked. */
export interface Watched {
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * One thing a person can ask for. The list of actions feeds the shortcuts, the native menu, the palette, the menu
 * of a right click, the toolbar and the page of keys, so that they can never say different things.
 *
 * A new action: its title in shared/text (`actionTitles`), the object in a file of this folder, that file's list
 * in `registry.ts`.
 */
export interface Action {
  readonly id: ActionId;
  readonly place: MenuPlace;
  /** Actions of a place with the same number stand together, with lines between the groups. */
  readonly group: number;
  /** The first one is shown; all of them work. One without Ctrl or Alt can be switched off with the letter keys. */
  readonly keys: readonly Chord[];
  /**
   * Where the keys are heard: in the whole window (default), or on the map while it has the keyboard; `browser` where the
   * browser itself makes an event of them.
   */
  readonly scope?: 'map' | 'browser';
  /** Why it cannot be done now; null when it can. `disabledReasons.ts` has the usual ones. */
  readonly disabledReason: (context: ActionContext) => DisabledReason | null;
  /** For switches: whether it is on. */
  readonly checked?: (context: ActionContext) => boolean;
  /** Stores besides the editor's that `disabledReason` and `checked` look at. */
  readonly watches?: readonly Watched[];
  readonly run: (context: ActionContext) => void;
  /** Offered by a right click (or the menu key) there. */
  readonly offeredOn?: readonly Spot[];
  /** Stands in the header of the map under this picture. */
  readonly toolbar?: IconName;
}

/** Ids are the keys of the words of actions. */
export type ActionId = keyof FirstWords['app']['actions'];

/** A reason why an action cannot be done now; its words are in shared/text. */
export type DisabledReason = keyof FirstWords['app']['disabledReasons'];
