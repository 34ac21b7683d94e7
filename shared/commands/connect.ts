import { z } from 'zod';
import { flowSchema } from '../file/nounSchemas';
import type { Flow } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import type { CommandRule } from './commandRule';
import { firstRefusal, refuseCrowd, refuseNewId, refuseStep } from './places';
import type { Refusal } from './refusal';
import { refuseDuration, refuseShare, refuseText } from './refuseFields';

/** A flow more between two steps; two flows of one kind between the same ends would say nothing more. */
export interface Connect {
  readonly kind: 'connect';
  readonly flow: Flow;
}

const schema: z.ZodType<Connect> = z.looseObject({ kind: z.literal('connect'), flow: flowSchema });

function refuse(document: MapDocument, { flow }: Connect): Refusal | null {
  return firstRefusal([
    () => refuseCrowd(document, 'flows'),
    () => refuseNewId(document, flow.id),
    () => refuseStep(document, flow.from),
    () => refuseStep(document, flow.to),
    () => refuseTwin(document, flow),
    () =>
      flow.kind === 'forward' && flow.from === flow.to ? { kind: 'forwardToItself', step: flow.to } : null,
    () => refuseFlowValues(document, flow),
  ]);
}

function refuseTwin(document: MapDocument, { from, to, kind }: Flow): Refusal | null {
  const twin = document.flows.some((flow) => flow.kind === kind && flow.from === from && flow.to === to);
  return twin ? { kind: 'duplicateFlow', from, to, flowKind: kind } : null;
}

/** The refusal of values that no flow can have. */
export function refuseFlowValues({ calendar }: MapDocument, flow: Flow): Refusal | null {
  switch (flow.kind) {
    case 'forward':
      return refuseShare('share', flow.share) ?? refuseDuration(calendar, 'wait', flow.wait);
    case 'rework':
      return refuseShare('share', flow.share);
    case 'information':
      return refuseText('label', flow.label);
  }
}

function change(document: MapDocument, { flow }: Connect): MapDocument {
  return { ...document, flows: [...document.flows, flow] };
}

export const connect: CommandRule<Connect> = { kind: 'connect', schema, refuse, change };
