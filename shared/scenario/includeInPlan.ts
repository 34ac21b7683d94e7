import type { Command } from '../commands/registry';
import type { ImprovementId } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import type { Scenario, ScenarioId } from '../model/planning';
import { includeCommand, plannedImprovements, scenarioOf } from './plan';

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
 * Takes an improvement into a scenario or leaves it out; null where it is so already. Where the map has no plan yet,
 * what counts as planned so far becomes one, changed accordingly: how far an improvement is (idea, doing, done) stays as
 * it is. All in one command, so that undo takes it back at once.
 */
export function includeInPlan(
  document: MapDocument,
  { improvement, included, scenario = null, fresh }: Inclusion,
): Command | null {
  const chosen = scenarioOf(document, scenario) ?? scenarioOf(document, document.plan);
  if (chosen !== null) return includeCommand(document, chosen.id, improvement, included);
  const now = plannedImprovements(document).map(({ id }) => id);
  if (now.includes(improvement) === included) return null;
  const others = now.filter((id) => id !== improvement);
  const improvements = included ? [...others, improvement] : others;
  return {
    kind: 'all',
    commands: [
      { kind: 'setScenario', scenario: { ...fresh, improvements } },
      { kind: 'editPlanning', patch: { plan: fresh.id } },
    ],
  };
}
