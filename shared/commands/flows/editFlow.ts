import { z } from 'zod';
import type { Flow, FlowId } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import { patched, withItem } from '../../model/sameData';
import type { DurationText } from '../../model/timeValue';
import type { Share } from '../../model/units';
import { durationSchema, idSchema, labelSchema, shareSchema } from '../../schema/nounSchemas';
import { indexOfId } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import type { CommandRule } from '../commandRule';
import { refuseFlowValues } from './connect';

export interface FlowPatch {
  /** Of a forward flow (null: every item takes it) or of a rework flow. */
  readonly share?: Share | null;
  /** Of a forward flow. */
  readonly wait?: DurationText | null;
  /** Of an information flow. */
  readonly label?: string;
}

/** Other values for a flow; what the patch does not name stays. */
export interface EditFlow {
  readonly kind: 'editFlow';
  readonly id: FlowId;
  readonly patch: FlowPatch;
}

const schema: z.ZodType<EditFlow> = z.looseObject({
  kind: z.literal('editFlow'),
  id: idSchema,
  patch: z.strictObject({
    share: shareSchema.nullable().exactOptional(),
    wait: durationSchema.nullable().exactOptional(),
    label: labelSchema.exactOptional(),
  }),
});

function refuse(document: MapDocument, { id, patch }: EditFlow): Refusal | null {
  const flow = document.flows[indexOfId(document.flows, id)];
  if (flow === undefined) return { kind: 'unknownFlow', id };
  const field = (['share', 'wait', 'label'] as const).find((name) => name in patch && !(name in flow));
  if (field !== undefined) return { kind: 'flowHasNoField', flow: id, flowKind: flow.kind, field };
  if (flow.kind === 'rework' && patch.share === null) return { kind: 'reworkNeedsShare', flow: id };
  return refuseFlowValues(document, edited(flow, patch));
}

function edited(flow: Flow, patch: FlowPatch): Flow {
  switch (flow.kind) {
    case 'forward':
      return patched(flow, {
        ...(patch.share === undefined ? {} : { share: patch.share }),
        ...(patch.wait === undefined ? {} : { wait: patch.wait }),
      });
    case 'rework':
      return patched(flow, { share: patch.share ?? flow.share });
    case 'information':
      return patched(flow, { label: patch.label ?? flow.label });
  }
}

function change(document: MapDocument, { id, patch }: EditFlow): MapDocument {
  const index = indexOfId(document.flows, id);
  const flow = document.flows[index];
  if (flow === undefined) return document;
  return patched(document, { flows: withItem(document.flows, index, edited(flow, patch)) });
}

export const editFlow: CommandRule<EditFlow> = { kind: 'editFlow', schema, refuse, change };
