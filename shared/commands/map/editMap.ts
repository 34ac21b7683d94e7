import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import { patched } from '../../model/sameData';
import { ownFields } from '../../schema/nounSchemas';
import type { Refusal } from '../checks/refusal';
import { refuseText } from '../checks/refuseFields';
import { firstRefusal } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** What a map says of itself as a whole, as far as it is to be changed. */
export type MapPatch = Partial<Pick<MapDocument, 'outcome' | 'supplier' | 'customer' | 'lanesBy'>>;

/** Another outcome, supplier or customer for the map, or bands by something else. What is not named stays. */
export interface EditMap {
  readonly kind: 'editMap';
  readonly patch: MapPatch;
}

const schema: z.ZodType<EditMap> = z.looseObject({
  kind: z.literal('editMap'),
  patch: z.strictObject({
    outcome: ownFields.outcome.exactOptional(),
    supplier: ownFields.supplier.exactOptional(),
    customer: ownFields.customer.exactOptional(),
    lanesBy: ownFields.lanesBy.exactOptional(),
  }),
});

function refuse(_document: MapDocument, { patch }: EditMap): Refusal | null {
  const texts = ['outcome', 'supplier', 'customer'] as const;
  return firstRefusal(texts.map((field) => () => refuseText(field, patch[field] ?? '')));
}

function change(document: MapDocument, { patch }: EditMap): MapDocument {
  return patched<MapDocument>(document, patch);
}

export const editMap: CommandRule<EditMap> = { kind: 'editMap', schema, refuse, change };
