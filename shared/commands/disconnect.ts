import { z } from 'zod';
import { idSchema } from '../file/nounSchemas';
import type { FlowId } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import type { CommandRule } from './commandRule';
import { indexOfId } from './places';
import type { Refusal } from './refusal';

/** A flow less. */
export interface Disconnect {
  readonly kind: 'disconnect';
  readonly id: FlowId;
}

const schema: z.ZodType<Disconnect> = z.looseObject({ kind: z.literal('disconnect'), id: idSchema });

function refuse(document: MapDocument, { id }: Disconnect): Refusal | null {
  return indexOfId(document.flows, id) < 0 ? { kind: 'unknownFlow', id } : null;
}

function change(document: MapDocument, { id }: Disconnect): MapDocument {
  return { ...document, flows: document.flows.filter((flow) => flow.id !== id) };
}

export const disconnect: CommandRule<Disconnect> = { kind: 'disconnect', schema, refuse, change };
