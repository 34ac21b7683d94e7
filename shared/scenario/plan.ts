import type { SingleCommand } from '../commands/registry';
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

/** What is to be in a scenario, or out of it. */
export interface Inclusion {
  readonly improvement: ImprovementId;
  readonly included: boolean;
  /** The scenario in hand; null is the plan. */
  readonly scenario?: ScenarioId | null;
  /** Id and name of the plan that is made where there is none yet. */
  readonly fresh: Pick<Scenario, 'id' | 'name'>;
}

/**
 * What takes an improvement into a scenario, or leaves it out; nothing where it is so already. Where the map has no plan
 * yet, what counts as planned so far becomes one, changed accordingly: how far an improvement is (idea, doing, done)
 * stays as it is. Carried out together, so that undo takes it back at once.
 */
export function includeInPlan(
  document: MapDocument,
  { improvement, included, scenario = null, fresh }: Inclusion,
): readonly SingleCommand[] {
  const chosen = scenarioOf(document, scenario) ?? scenarioOf(document, document.plan);
  const planned = plannedImprovements(document, scenario).map(({ id }) => id);
  if (planned.includes(improvement) === included) return [];
  const others = (chosen?.improvements ?? planned).filter((id) => id !== improvement);
  const improvements = included ? [...others, improvement] : others;
  const kept: SingleCommand = { kind: 'setScenario', scenario: { ...(chosen ?? fresh), improvements } };
  return chosen === null ? [kept, { kind: 'editPlanning', patch: { plan: fresh.id } }] : [kept];
}
