import { z } from 'zod';
import type { Demand } from '../../model/demand';
import type { MapDocument } from '../../model/mapDocument';
import { patched } from '../../model/sameData';
import { demandSchema } from '../../schema/nounSchemas';
import type { Refusal } from '../checks/refusal';
import { refuseCount } from '../checks/refuseFields';
import type { CommandRule } from '../commandRule';

/** Another demand of the customer, or none that is known. */
export interface SetDemand {
  readonly kind: 'setDemand';
  readonly demand: Demand | null;
}

const schema: z.ZodType<SetDemand> = z.looseObject({
  kind: z.literal('setDemand'),
  demand: demandSchema.nullable(),
});

function refuse(_document: MapDocument, { demand }: SetDemand): Refusal | null {
  return refuseCount('items', demand === null ? null : demand.items);
}

function change(document: MapDocument, { demand }: SetDemand): MapDocument {
  return patched(document, { demand });
}

export const setDemand: CommandRule<SetDemand> = { kind: 'setDemand', schema, refuse, change };
