import type { MapDocument } from '../model/mapDocument';
import type { ScenarioId } from '../model/planning';
import { analyseWhole } from '../simulation/totals/reworkTotals';
import { compareMaps, type MetricComparison } from './compareMaps';
import { futureState } from './futureState';
import { plannedImprovements } from './plan';
import { type Waterfall, waterfall } from './waterfall';

/** Two states of a map: figure by figure, and how the lead time gets from one to the other. */
export interface StateComparison {
  readonly figures: readonly MetricComparison[];
  /** Of the lead time with rework, improvement by improvement; null between two scenarios, where none leads to the other. */
  readonly waterfall: Waterfall | null;
}

/**
 * Compares two states of a map.
 *
 * @param before a scenario, or null: the map as it is
 * @param after a scenario, or null: the plan of the map
 */
export function compareStates(
  document: MapDocument,
  before: ScenarioId | null,
  after: ScenarioId | null,
): StateComparison {
  const included = idsOf(document, after);
  const then = futureState(document, included).document;
  const now = before === null ? document : futureState(document, idsOf(document, before)).document;
  return {
    figures: compareMaps(analyseWhole(now), analyseWhole(then)),
    waterfall: before === null ? waterfall(document, included, 'leadTimeWithRework') : null,
  };
}

function idsOf(document: MapDocument, scenario: ScenarioId | null): readonly string[] {
  return plannedImprovements(document, scenario).map(({ id }) => id);
}
