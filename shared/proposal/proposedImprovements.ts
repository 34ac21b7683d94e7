import type { Improvement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';

/** The improvements that are still to be brought: what was done is in the map already, what was dropped is none. */
export function proposedImprovements(document: MapDocument): readonly Improvement[] {
  return document.improvements.filter(({ status }) => status !== 'done' && status !== 'dropped');
}
