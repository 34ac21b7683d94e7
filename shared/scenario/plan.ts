import type { Improvement, ImprovementId, ImprovementStatus } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import type { Scenario, ScenarioId } from '../model/planning';

/** The statuses of improvements that somebody decided to carry out. */
const decided: ReadonlySet<ImprovementStatus> = new Set(['selected', 'doing', 'done']);

/**
 * The improvements that the future state is made of, in the order of the map: those of the scenario that is given,
 * else of the plan of the map, else (no plan, or one that is gone) those that are selected, doing or done. `null`
 * asks for the plan as well.
 */
export function plannedImprovements(
  document: MapDocument,
  scenario: ScenarioId | null = null,
): readonly Improvement[] {
  const chosen = scenarioOf(document, scenario) ?? scenarioOf(document, document.plan);
  if (chosen === null) return document.improvements.filter(({ status }) => decided.has(status));
  const included: ReadonlySet<ImprovementId> = new Set(chosen.improvements);
  return document.improvements.filter(({ id }) => included.has(id));
}

/** The scenario of an id; null where it is gone, and for no id. */
export function scenarioOf(document: MapDocument, id: ScenarioId | null): Scenario | null {
  return document.scenarios.find((scenario) => scenario.id === id) ?? null;
}
