import type { EditorScreenProps } from './EditorScreen';
import type { LibraryScreenProps } from './LibraryScreen';
import { lazyPart, loadSometime } from './lazyPart';

/** The screens, each in a bundle of its own: whoever opens a map does not wait for the library. */
export const LibraryScreen = lazyPart<LibraryScreenProps>(() =>
  import('./LibraryScreen').then((loaded) => loaded.LibraryScreen),
);
const loadEditorScreen = () => import('./EditorScreen').then((loaded) => loaded.EditorScreen);
export const EditorScreen = lazyPart<EditorScreenProps>(loadEditorScreen);

/** What opens a map of the library. */
export const loadSessions = loadSometime(() => import('../storage/openSession'));

/**
 * Gets what shows a map on its way at once, before it is known what stands in it. The canvas comes after that: it would
 * only hold up what is looked at first.
 */
export function hastenMap(): void {
  void loadSessions();
  void loadEditorScreen();
}
