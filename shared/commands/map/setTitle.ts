import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import { patched } from '../../model/sameData';
import { labelSchema } from '../../schema/nounSchemas';
import type { Refusal } from '../checks/refusal';
import { refuseText } from '../checks/refuseFields';
import type { CommandRule } from '../commandRule';

/** Another title for the map. */
export interface SetTitle {
  readonly kind: 'setTitle';
  readonly title: string;
}

const schema: z.ZodType<SetTitle> = z.looseObject({ kind: z.literal('setTitle'), title: labelSchema });

function refuse(_document: MapDocument, { title }: SetTitle): Refusal | null {
  return refuseText('title', title);
}

function change(document: MapDocument, { title }: SetTitle): MapDocument {
  return patched(document, { title });
}

export const setTitle: CommandRule<SetTitle> = { kind: 'setTitle', schema, refuse, change };
