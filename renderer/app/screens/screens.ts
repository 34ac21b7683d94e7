import { answeringAtOnce, lazyPart, loadSometime } from '../start/lazyPart';
import type { EditorScreenProps } from './EditorScreen';
import type { LibraryScreenProps } from './LibraryScreen';
import type { MapTroubleProps } from './MapTrouble';

/** The screens, each in a bundle of its own: whoever opens a map does not wait for the library. */
export const LazyLibraryScreen = lazyPart<LibraryScreenProps>(() =>
  import('./LibraryScreen').then((loaded) => loaded.LibraryScreen),
);
/** Why none can be shown. */
export const LazyMapTrouble = lazyPart<MapTroubleProps>(() =>
  import('./MapTrouble').then((loaded) => loaded.MapTrouble),
);
/** What shows an open map. */
export const loadEditorScreen = answeringAtOnce(() =>
  import('./EditorScreen').then((loaded) => loaded.EditorScreen),
);
export const LazyEditorScreen = lazyPart<EditorScreenProps>(loadEditorScreen);

/** What opens a map of the library. */
export const loadSessions = loadSometime(() => import('../../storage/openSession'));
