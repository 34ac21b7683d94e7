import { type Analysis, analyse } from '#shared/metrics/analyse';
import { structureOfMap } from '#shared/metrics/stream/soundStream';
import { timesOfSteps } from '#shared/metrics/stream/stepTimes';
import type { MapDocument } from '#shared/model/mapDocument';
import { isLarge, pauseFor, pauseForTasks } from './largeMaps';
import { layoutOf } from './layoutOf';

/** Of large maps, for as long as these are. */
const prepared = new WeakMap<MapDocument, Analysis>();

/** The analysis of a large map that was worked out beforehand. */
export function preparedAnalysis(document: MapDocument): Analysis | undefined {
  return prepared.get(document);
}

/** Works out a map with pauses between the parts, each of which is remembered for the next. */
export async function analyseInChunks(document: MapDocument): Promise<Analysis> {
  const known = preparedAnalysis(document);
  if (known !== undefined) return known;
  const pause = pauseFor(document);
  structureOfMap(document);
  await pause();
  timesOfSteps(document);
  await pause();
  const analysis = analyse(document);
  if (isLarge(document)) prepared.set(document, analysis);
  return analysis;
}

/** Does what opening a large map takes part by part, so that its first drawing finds it done. */
export async function prepare(document: MapDocument): Promise<void> {
  if (!isLarge(document)) return;
  const analysis = await analyseInChunks(document);
  await pauseForTasks();
  layoutOf(analysis);
  await pauseForTasks();
}
