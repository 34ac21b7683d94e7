import { fromRoot } from './paths.mjs';

/**
 * @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Graph
 */

/** What the page runs first: it asks for the rest. */
const entryRoots = ['app/start/entry.ts'];
const firstRoots = ['app/start/main.tsx'];
/** What people read beyond the frame of the window: most parts of the screen say some of it. */
const wordRoots = ['../shared/text/words.ts'];
/** What reads a map from the disk: asked for ahead of what draws it, so that the disk is read meanwhile. */
const storeRoots = ['storage/database.ts', 'storage/openSession.ts', 'app/start/prepareLibrary.ts'];
/** What a map on the screen needs beyond that: one file instead of dozens that each have to be asked for. */
const mapRoots = ['app/screens/EditorScreen.tsx'];
/** Loaded ahead of the canvas, which uses parts of it too and must not come along with it. */
const clipboardRoots = ['app/files/hearClipboard.ts'];
const detailsRoots = ['app/side/DetailsPanel.tsx'];
/** What it takes to work on it. */
const canvasRoots = ['features/canvas/Canvas.tsx'];

/**
 * All modules that come with `roots` by static imports.
 * @param {readonly string[]} roots   from renderer/
 * @param {Graph} graph
 * @returns {ReadonlySet<string>}
 */
function withImports(roots, graph) {
  const found = new Set(roots.map((root) => fromRoot('renderer', root)));
  // A Set can grow while it is walked, which makes it the queue as well.
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** @typedef {readonly (readonly [name: string, roots: readonly string[]])[]} Bundles   in the order in which they take what several need */

/** Those of the page. @type {Bundles} */
export const pageBundles = [
  ['entry', entryRoots],
  ['first', firstRoots],
  ['words', wordRoots],
  ['store', storeRoots],
  ['map', mapRoots],
  ['clipboard', clipboardRoots],
  ['details', detailsRoots],
  ['canvas', canvasRoots],
];

/** Those of the worker for files: each kind of its work is one file, and one more where it builds on another. @type {Bundles} */
export const fileWorkerBundles = [
  ['reading', ['storage/restore.ts', 'workers/readFile.ts']],
  ['understanding', ['workers/understandPastes.ts', '../shared/formats/recognise.ts']],
  ['writing', ['workers/writeFile.ts', 'exporters/clipboard/copiedForms.ts']],
];

/**
 * Names the bundle of a module for the bundler. Null: as it sees fit, as in workers that have none of the roots.
 * @param {Bundles} bundles
 * @returns {(id: string, graph: Graph) => string | null}
 */
export function nameChunks(bundles) {
  /** @type {readonly (readonly [name: string, modules: ReadonlySet<string>])[] | null} */
  let sets = null;
  const [, [firstRoot = ''] = []] = bundles[0] ?? [];
  return (id, graph) => {
    if (graph.getModuleInfo(fromRoot('renderer', firstRoot)) === null) return null;
    sets ??= bundles.map(([name, roots]) => [name, withImports(roots, graph)]);
    return sets.find(([, modules]) => modules.has(id))?.[0] ?? null;
  };
}
