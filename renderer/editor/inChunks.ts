import { tryCommand } from '#shared/commands/apply';
import type { Command } from '#shared/commands/registry';
import { type Analysis, analyse } from '#shared/metrics/analyse';
import { structureOfMap } from '#shared/metrics/stream/soundStream';
import { timesOfSteps } from '#shared/metrics/stream/stepTimes';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Editor } from './createEditor';
import type { Derived } from './derived';
import type { EditorRefusal } from './editorState';
import { isLarge } from './largeMaps';

// Long work on a large map is done part by part, and the window answers in between. What is large is decided in
// `largeMaps`, where the parts begin and end is decided here.

/** Where long work lets other things happen: in between its parts, or nowhere when the window goes. */
export type Pause = () => Promise<void>;

export const noPause: Pause = () => Promise.resolve();

/** Lets the window answer what came meanwhile. */
export const pauseForTasks: Pause = () => new Promise((resolve) => setTimeout(resolve));

/** How long work on a map pauses between its parts. */
export function pauseFor(map: Pick<MapDocument, 'steps'>): Pause {
  return isLarge(map) ? pauseForTasks : noPause;
}

/** Works out a map with pauses between the parts, each of which is remembered for the next. */
export async function analyseInChunks(document: MapDocument): Promise<Analysis> {
  const pause = pauseFor(document);
  structureOfMap(document);
  await pause();
  timesOfSteps(document);
  await pause();
  return analyse(document);
}

/** Lays out a large map, so that its first drawing finds that done. */
export async function layOutInChunks({ analysis, layout }: Derived): Promise<void> {
  if (!isLarge(analysis.document)) return;
  await pauseForTasks();
  layout();
  await pauseForTasks();
}

/**
 * Carries out a command that brings thousands of things. What becomes of the map is worked out part by part before,
 * and the window answers in between; a change that comes meanwhile is kept, and the command carried out on it.
 */
export async function dispatchInChunks(
  editor: Pick<Editor, 'store' | 'dispatch' | 'derive'>,
  command: Command,
): Promise<EditorRefusal | null> {
  await pauseForTasks();
  const from = editor.store.getState().document;
  const next = tryCommand(from, command);
  await pauseForTasks();
  if (!next.ok) return editor.dispatch(command);
  const derived = editor.derive(await analyseInChunks(next.value));
  await layOutInChunks(derived);
  return editor.dispatch(command, { tried: { from, to: next.value, derived } });
}
