import { z } from 'zod';
import type { FlowId } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import { fail, ok, type Result } from '../../model/result';
import { idSchema } from '../../schema/nounSchemas';
import { firstMissing, indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';

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
  return without(document, new Set([id]));
}

function together(document: MapDocument, commands: readonly Disconnect[]): Result<MapDocument, Refusal> {
  const ids = commands.map(({ id }) => id);
  const missing = firstMissing(document.flows, ids);
  return missing === null ? ok(without(document, new Set(ids))) : fail({ kind: 'unknownFlow', id: missing });
}

function without(document: MapDocument, gone: ReadonlySet<FlowId>): MapDocument {
  return { ...document, flows: document.flows.filter((flow) => !gone.has(flow.id)) };
}

export const disconnect: CommandRule<Disconnect> = { kind: 'disconnect', schema, refuse, change, together };
