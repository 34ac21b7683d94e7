import type { Improvement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { type FutureState, futureState } from '../scenario/futureState';
import { plannedImprovements } from '../scenario/plan';
import { type Waterfall, waterfall } from '../scenario/waterfall';

/** What is proposed, and what it leads to. */
export interface Plan {
  /** The improvements of the plan of the map, in its order. */
  readonly proposed: readonly Improvement[];
  readonly future: FutureState;
  /** How the lead time gets from now to then. */
  readonly way: Waterfall;
}

export function planOf(document: MapDocument): Plan {
  const proposed = plannedImprovements(document);
  const ids = proposed.map(({ id }) => id);
  return { proposed, future: futureState(document, ids), way: waterfall(document, ids, 'leadTime') };
}
