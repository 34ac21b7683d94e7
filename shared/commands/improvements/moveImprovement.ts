import { z } from 'zod';
import type { ImprovementId } from '../../model/improvement';
import type { MapDocument } from '../../model/mapDocument';
import { patched } from '../../model/sameData';
import { idSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';
import { refuseImprovement } from './refuseImprovement';

/** An improvement to another place in the order: before another one or (with `before` null) to the end. */
export interface MoveImprovement {
  readonly kind: 'moveImprovement';
  readonly id: ImprovementId;
  readonly before: ImprovementId | null;
}

const schema: z.ZodType<MoveImprovement> = z.looseObject({
  kind: z.literal('moveImprovement'),
  id: idSchema,
  before: idSchema.nullable(),
});

function refuse(document: MapDocument, { id, before }: MoveImprovement): Refusal | null {
  return refuseImprovement(document, id) ?? (before === null ? null : refuseImprovement(document, before));
}

function change(document: MapDocument, { id, before }: MoveImprovement): MapDocument {
  const improvement = document.improvements[indexOfId(document.improvements, id)];
  if (improvement === undefined || before === id) return document;
  const others = document.improvements.filter((other) => other.id !== id);
  const place = before === null ? others.length : indexOfId(others, before);
  return patched(document, { improvements: others.toSpliced(place, 0, improvement) });
}

export const moveImprovement: CommandRule<MoveImprovement> = {
  kind: 'moveImprovement',
  schema,
  refuse,
  change,
};
