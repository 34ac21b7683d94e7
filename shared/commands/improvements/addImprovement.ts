import { z } from 'zod';
import type { Improvement, ImprovementId } from '../../model/improvement';
import { type MapDocument, nextImprovementNumber } from '../../model/mapDocument';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { firstRefusal, refuseCrowd, refuseNewId } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';
import { improvementSchema } from './improvementSchema';
import { refuseImprovement, refuseImprovementValues } from './refuseImprovement';

/**
 * An improvement more, before another one or (with `before` null) at the end. Where its number was given before (two
 * people made one at once, or the one that had it is gone) it gets the next one.
 */
export interface AddImprovement {
  readonly kind: 'addImprovement';
  readonly improvement: Improvement;
  readonly before: ImprovementId | null;
}

const schema: z.ZodType<AddImprovement> = z.looseObject({
  kind: z.literal('addImprovement'),
  improvement: improvementSchema,
  before: idSchema.nullable(),
});

function refuse(document: MapDocument, { improvement, before }: AddImprovement): Refusal | null {
  return firstRefusal([
    () => refuseCrowd(document, 'improvements'),
    () => refuseNewId(document, improvement.id),
    () => refuseImprovementValues(improvement),
    () => (before === null ? null : refuseImprovement(document, before)),
  ]);
}

function change(document: MapDocument, { improvement, before }: AddImprovement): MapDocument {
  const { improvements } = document;
  const place = before === null ? improvements.length : indexOfId(improvements, before);
  const next = nextImprovementNumber(document);
  const added = improvement.number < next ? { ...improvement, number: next } : improvement;
  return { ...document, improvements: improvements.toSpliced(place, 0, added) };
}

export const addImprovement: CommandRule<AddImprovement> = {
  kind: 'addImprovement',
  schema,
  refuse,
  change,
};
