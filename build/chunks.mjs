import { fromRoot } from './paths.mjs';

/**
 * @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Graph
 */

/** What a map on the screen needs beyond the first bundle: one file instead of dozens that each have to be asked for. */
const mapRoots = ['storage/database.ts', 'storage/openSession.ts', 'app/EditorScreen.tsx'];
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

/**
 * Names the bundle of a module for the bundler. Null: as it sees fit.
 * @returns {(id: string, graph: Graph) => string | null}
 */
export function nameChunks() {
  /** @type {{ first: ReadonlySet<string>, map: ReadonlySet<string>, canvas: ReadonlySet<string> } | null} */
  let sets = null;
  return (id, graph) => {
    sets ??= {
      first: withImports(['app/main.tsx'], graph),
      map: withImports(mapRoots, graph),
      canvas: withImports(canvasRoots, graph),
    };
    if (sets.first.has(id)) return id.endsWith('/app/main.tsx') ? null : 'first';
    if (sets.map.has(id)) return 'map';
    return sets.canvas.has(id) ? 'canvas' : null;
  };
}
