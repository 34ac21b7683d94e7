import { z } from 'zod';
import type { ImprovementId } from '../../model/improvement';
import { type MapDocument, nextImprovementNumber } from '../../model/mapDocument';
import { idSchema } from '../../schema/nounSchemas';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';
import { refuseImprovement } from './refuseImprovement';

/** An improvement less, with all that was recorded under it. Its number stays given. */
export interface RemoveImprovement {
  readonly kind: 'removeImprovement';
  readonly id: ImprovementId;
}

const schema: z.ZodType<RemoveImprovement> = z.looseObject({
  kind: z.literal('removeImprovement'),
  id: idSchema,
});

function refuse(document: MapDocument, { id }: RemoveImprovement): Refusal | null {
  return refuseImprovement(document, id);
}

function change(document: MapDocument, { id }: RemoveImprovement): MapDocument {
  const removed = document.improvements.find((one) => one.id === id);
  const left = { ...document, improvements: document.improvements.filter((one) => one.id !== id) };
  if (removed === undefined || removed.number < nextImprovementNumber(left)) return left;
  return { ...left, highestRemovedImprovement: removed.number };
}

export const removeImprovement: CommandRule<RemoveImprovement> = {
  kind: 'removeImprovement',
  schema,
  refuse,
  change,
};
