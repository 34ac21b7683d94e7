import type { Improvement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import { type FutureState, futureState } from '../scenario/futureState';
import { type Waterfall, waterfall } from '../scenario/waterfall';

/** What is proposed, and what it leads to. */
export interface Plan {
  /** The improvements that are still to be brought: what was done is in the map already, what was dropped is none. */
  readonly proposed: readonly Improvement[];
  readonly future: FutureState;
  /** How the lead time gets from now to then. */
  readonly way: Waterfall;
}

export function planOf(document: MapDocument): Plan {
  const proposed = document.improvements.filter(({ status }) => status !== 'done' && status !== 'dropped');
  const ids = proposed.map(({ id }) => id);
  return { proposed, future: futureState(document, ids), way: waterfall(document, ids, 'leadTime') };
}
