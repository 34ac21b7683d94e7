import { parseRoute } from '../route';
import { painted, showFirstPicture } from './showFirstPicture';

// What the page runs first, and as little as possible: it asks for all that a map on the screen takes in one go. Were
// the rest only named in what is loaded first, it would be asked for when that has arrived and run. The library needs
// most of it too, save the canvas. What fails to load is asked for again by whoever needs it, who also says so.
const parts = [
  () => import('../../storage/openSession'),
  () => import('./main'),
  () => import('../screens/EditorScreen'),
  ...(parseRoute(location.hash).kind === 'map' ? [() => import('../../features/canvas/Canvas')] : []),
];

/** Milliseconds that the app waits for the picture, should the disk take its time. */
const patience = 250;

function outOfPatience(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), patience));
}

// The map as it was seen last comes ahead of everything: while the rest is run, nothing is painted.
void Promise.race([showFirstPicture(window).catch(() => false), outOfPatience()]).then(async (shown) => {
  if (shown) await painted();
  for (const load of parts) load().catch(() => {});
});
