import { answeringAtOnce, lazyPart } from './lazyPart';

/** What a map is worked on with: with the library behind it the largest part, and loaded ahead of its screen. */
export const loadCanvas = answeringAtOnce(() =>
  import('../../features/canvas/Canvas').then((loaded) => loaded.Canvas),
);
export const LazyCanvas = lazyPart(loadCanvas);
