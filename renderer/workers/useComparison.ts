import { useEffect, useState } from 'react';
import type { MapDocument } from '#shared/model/mapDocument';
import type { ScenarioId } from '#shared/model/planning';
import type { StateComparison } from '#shared/scenario/compareStates';
import { engine } from './engine';

/** Compares two states of a map in the worker; what was found last stays until the next is there. Null before the first. */
export function useComparison(
  document: MapDocument,
  before: ScenarioId | null,
  after: ScenarioId | null,
): StateComparison | null {
  const [comparison, setComparison] = useState<StateComparison | null>(null);
  useEffect(
    () => engine.compare({ document, before, after }, { done: setComparison, failed: () => {} }),
    [document, before, after],
  );
  return comparison;
}
