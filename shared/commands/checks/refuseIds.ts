import type { LaneId } from '../../model/lane';
import type { MapDocument } from '../../model/mapDocument';
import type { StepId } from '../../model/step';
import { limits } from '../../schema/limits';
import { hasId, identifiedLists } from './idLists';
import type { Crowd, Refusal } from './refusal';

/** The refusal of a text that no id can be. */
export function refuseIdText(id: string): Refusal | null {
  return id.length === 0 || id.length > limits.id || id === '__proto__' ? { kind: 'badId', id } : null;
}

/** The refusal of an id that a new thing cannot have: ids are unique over everything on the map. */
export function refuseNewId(document: MapDocument, id: string): Refusal | null {
  const bad = refuseIdText(id);
  if (bad !== null) return bad;
  return identifiedLists(document).some((list) => hasId(list, id)) ? { kind: 'duplicateId', id } : null;
}

/** The refusal of ids that a command brings for several new things, which must differ from each other too. */
export function refuseNewIds(document: MapDocument, ids: readonly string[]): Refusal | null {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return { kind: 'duplicateId', id: twice };
  return firstRefusal(ids.map((id) => () => refuseNewId(document, id)));
}

export function refuseStep(document: MapDocument, id: StepId): Refusal | null {
  return hasId(document.steps, id) ? null : { kind: 'unknownStep', id };
}

export function refuseLane(document: MapDocument, id: LaneId): Refusal | null {
  return hasId(document.lanes, id) ? null : { kind: 'unknownLane', id };
}

/** The refusal of one thing more than a file may hold. */
export function refuseCrowd(document: MapDocument, of: Crowd): Refusal | null {
  return document[of].length >= limits[of] ? { kind: 'tooMany', of, limit: limits[of] } : null;
}

/** The first refusal of several checks, in their order; later checks may rely on earlier ones. */
export function firstRefusal(checks: readonly (() => Refusal | null)[]): Refusal | null {
  for (const check of checks) {
    const refusal = check();
    if (refusal !== null) return refusal;
  }
  return null;
}
