import { z } from 'zod';
import type { Flow } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import { fail, ok, type Result } from '../../model/result';
import { flowSchema } from '../../schema/nounSchemas';
import { addTo, growing, knowIds } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseDuration, refuseShare, refuseText } from '../checks/refuseFields';
import { firstRefusal, refuseCrowd, refuseNewId, refuseStep } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

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

/** What flows there are in a list to which thousands come. */
const keysIn = new WeakMap<readonly Flow[], Set<string>>();

function keyOf({ kind, from, to }: Flow): string {
  return JSON.stringify([kind, from, to]);
}

function refuseTwin({ flows }: MapDocument, added: Flow): Refusal | null {
  const { from, to, kind } = added;
  const twin =
    keysIn.get(flows)?.has(keyOf(added)) ??
    flows.some((flow) => flow.kind === kind && flow.from === from && flow.to === to);
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

function together(document: MapDocument, commands: readonly Connect[]): Result<MapDocument, Refusal> {
  knowIds(document);
  const flows = growing(document.flows);
  const keys = new Set(flows.map(keyOf));
  keysIn.set(flows, keys);
  for (const command of commands) {
    const refusal = refuse({ ...document, flows }, command);
    if (refusal !== null) return fail(refusal);
    addTo(flows, command.flow);
    keys.add(keyOf(command.flow));
  }
  return ok({ ...document, flows });
}

export const connect: CommandRule<Connect> = { kind: 'connect', schema, refuse, change, together };
