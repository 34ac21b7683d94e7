import { loadSometime } from './lazyPart';

/** The canvas with the library behind it: the largest part, and not needed to look at a map. */
export const loadCanvas = loadSometime(() =>
  import('../features/canvas/Canvas').then((loaded) => loaded.Canvas),
);
