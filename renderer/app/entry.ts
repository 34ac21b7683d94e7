// What the page runs first, and as little as possible: it asks for all that a map on the screen takes in one go. Were
// the rest only named in what is loaded first, it would be asked for when that has arrived and run. The library needs
// most of it too. What fails to load is asked for again by whoever needs it, who also says so.
for (const load of [
  () => import('../storage/openSession'),
  () => import('./main'),
  () => import('./EditorScreen'),
]) {
  load().catch(() => {});
}
