import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { Scenario } from '../../model/planning';
import { patched, withItem } from '../../model/sameData';
import { scenarioSchema } from '../../schema/planningSchema';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseText } from '../checks/refuseFields';
import { firstRefusal, refuseCrowd, refuseNewId } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** A scenario as it is to be: a new one at the end, or another name or other improvements for one that is there. */
export interface SetScenario {
  readonly kind: 'setScenario';
  readonly scenario: Scenario;
}

const schema: z.ZodType<SetScenario> = z.looseObject({
  kind: z.literal('setScenario'),
  scenario: scenarioSchema,
});

function refuse(document: MapDocument, { scenario }: SetScenario): Refusal | null {
  const isNew = indexOfId(document.scenarios, scenario.id) < 0;
  return firstRefusal([
    () => (isNew ? refuseCrowd(document, 'scenarios') : null),
    () => (isNew ? refuseNewId(document, scenario.id) : null),
    () => refuseText('name', scenario.name),
  ]);
}

function change(document: MapDocument, { scenario }: SetScenario): MapDocument {
  const { scenarios } = document;
  const index = indexOfId(scenarios, scenario.id);
  const known = scenarios[index];
  if (known === undefined) return { ...document, scenarios: [...scenarios, scenario] };
  return patched(document, { scenarios: withItem(scenarios, index, patched<Scenario>(known, scenario)) });
}

export const setScenario: CommandRule<SetScenario> = { kind: 'setScenario', schema, refuse, change };
