import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { Cause } from '../../model/planning';
import { patched, withItem } from '../../model/sameData';
import { causeSchema } from '../../schema/planningSchema';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseText } from '../checks/refuseFields';
import { firstRefusal, refuseCrowd, refuseNewId } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

/** What the team noted as the cause of a finding: a new one, or another text for one that is there. */
export interface SetCause {
  readonly kind: 'setCause';
  readonly cause: Cause;
}

const schema: z.ZodType<SetCause> = z.looseObject({ kind: z.literal('setCause'), cause: causeSchema });

function refuse(document: MapDocument, { cause }: SetCause): Refusal | null {
  const isNew = indexOfId(document.causes, cause.id) < 0;
  return firstRefusal([
    () => (isNew ? refuseCrowd(document, 'causes') : null),
    () => (isNew ? refuseNewId(document, cause.id) : null),
    () => refuseText('note', cause.text),
  ]);
}

function change(document: MapDocument, { cause }: SetCause): MapDocument {
  const { causes } = document;
  const index = indexOfId(causes, cause.id);
  const known = causes[index];
  if (known === undefined) return { ...document, causes: [...causes, cause] };
  return patched(document, { causes: withItem(causes, index, patched<Cause>(known, cause)) });
}

export const setCause: CommandRule<SetCause> = { kind: 'setCause', schema, refuse, change };
