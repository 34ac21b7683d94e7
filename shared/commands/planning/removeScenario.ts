import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { ScenarioId } from '../../model/planning';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';

/** A scenario less; its improvements stay. Where it was the plan, there is none any more. */
export interface RemoveScenario {
  readonly kind: 'removeScenario';
  readonly id: ScenarioId;
}

const schema: z.ZodType<RemoveScenario> = z.looseObject({ kind: z.literal('removeScenario'), id: idSchema });

function refuse(document: MapDocument, { id }: RemoveScenario): Refusal | null {
  return indexOfId(document.scenarios, id) < 0 ? { kind: 'unknownScenario', id } : null;
}

function change(document: MapDocument, { id }: RemoveScenario): MapDocument {
  return {
    ...document,
    scenarios: document.scenarios.filter((one) => one.id !== id),
    plan: document.plan === id ? null : document.plan,
  };
}

export const removeScenario: CommandRule<RemoveScenario> = {
  kind: 'removeScenario',
  schema,
  refuse,
  change,
};
