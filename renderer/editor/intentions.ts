import type { Command, SingleCommand } from '#shared/commands/registry';
import { type FlowId, type ForwardFlow, makeForward } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import { makeStep, type Step, type StepId } from '#shared/model/step';
import { flowBetween, forwardFrom, forwardTo } from './connection';

/** Gives out ids for what is added; they come from outside, so that the same wish can be told twice alike. */
export interface FreshIds {
  readonly step: () => StepId;
  readonly flow: () => FlowId;
}

/** A command that adds a step, with the step's id. */
export interface Addition {
  readonly command: Command;
  readonly step: StepId;
}

/** A step behind `after`: between it and the only step that follows, else at the end or as one more branch. */
export function addNext(document: MapDocument, after: StepId | null, ids: FreshIds): Addition {
  const step = newStep(document, after, ids);
  const onward = after === null ? [] : forwardFrom(document, after);
  const only = onward.length === 1 ? onward[0] : undefined;
  const command: Command =
    only === undefined
      ? { kind: 'addStep', step, after, flow: after === null ? null : ids.flow() }
      : { kind: 'insertStep', step, onFlow: only.id, flow: ids.flow() };
  return { command, step: step.id };
}

/** A step in front of `before`: on the only way to it, else as a new start that leads to it. */
export function addBefore(document: MapDocument, before: StepId, ids: FreshIds): Addition {
  const step = newStep(document, before, ids);
  const ways = forwardTo(document, before);
  const only = ways.length === 1 ? ways[0] : undefined;
  const command: Command =
    only === undefined
      ? allOf([
          { kind: 'addStep', step, after: null, flow: null },
          ...ways.map((way): SingleCommand => ({ kind: 'disconnect', id: way.id })),
          ...ways.map(
            (way): SingleCommand => ({
              kind: 'connect',
              flow: { ...way, id: ids.flow(), to: step.id },
            }),
          ),
          {
            kind: 'connect',
            flow: { id: ids.flow(), kind: 'forward', from: step.id, to: before, share: null, wait: null },
          },
        ])
      : { kind: 'insertStep', step, onFlow: only.id, flow: ids.flow() };
  return { command, step: step.id };
}

/** A step beside `beside`: it starts where that one starts and leads to where that one leads. */
export function addParallel(document: MapDocument, beside: StepId, ids: FreshIds): Addition {
  const step = newStep(document, beside, ids);
  const ways = forwardTo(document, beside).map((way) =>
    flowBetween(document, { id: ids.flow(), from: way.from, to: step.id }, 'forward'),
  );
  const onward = forwardFrom(document, beside).map((way) => ({ ...way, id: ids.flow(), from: step.id }));
  const command = allOf([
    { kind: 'addStep', step, after: beside, flow: null },
    ...[...ways, ...onward].map((flow): SingleCommand => ({ kind: 'connect', flow })),
  ]);
  return { command, step: step.id };
}

/** A step on a forward flow, between its ends; null on any other. */
export function addOnFlow(document: MapDocument, id: FlowId, ids: FreshIds): Addition | null {
  const flow = document.flows.find((one) => one.id === id);
  if (flow?.kind !== 'forward') return null;
  const step = newStep(document, flow.from, ids);
  return { command: { kind: 'insertStep', step, onFlow: id, flow: ids.flow() }, step: step.id };
}

/** Why a step cannot have an alternative. */
export type SplitDisabledReason = 'noWayIn' | 'parallelBeside';

/**
 * Splits the way to a step: half of the items that came to it take a new step instead, which leads where that one
 * leads. Without a step in front nobody could choose, and where several branches run in parallel shares have no meaning.
 */
export function addAlternative(
  document: MapDocument,
  beside: StepId,
  ids: FreshIds,
): Addition | SplitDisabledReason {
  const ways = forwardTo(document, beside);
  if (ways.length === 0) return 'noWayIn';
  const isParallel = ways.some(
    (way) => way.share === null && forwardFrom(document, way.from).some((other) => other.id !== way.id),
  );
  if (isParallel) return 'parallelBeside';
  const step = newStep(document, beside, ids);
  const onward = forwardFrom(document, beside).map((way) => ({ ...way, id: ids.flow(), from: step.id }));
  const half = (way: ForwardFlow) => Number(((way.share ?? 1) / 2).toFixed(10));
  const command = allOf([
    { kind: 'addStep', step, after: beside, flow: null },
    ...ways.flatMap((way): readonly SingleCommand[] => [
      { kind: 'editFlow', id: way.id, patch: { share: half(way) } },
      {
        kind: 'connect',
        flow: makeForward({ id: ids.flow(), from: way.from, to: step.id, share: half(way) }),
      },
    ]),
    ...onward.map((flow): SingleCommand => ({ kind: 'connect', flow })),
  ]);
  return { command, step: step.id };
}

/** Everything of a selection goes in one step of undo. */
export function removeAll(steps: Iterable<StepId>, flows: Iterable<FlowId>): Command {
  return allOf([
    ...Array.from(flows, (id): SingleCommand => ({ kind: 'disconnect', id })),
    ...Array.from(steps, (id): SingleCommand => ({ kind: 'removeStep', id })),
  ]);
}

function allOf(commands: readonly SingleCommand[]): Command {
  const [only] = commands;
  return commands.length === 1 && only !== undefined ? only : { kind: 'all', commands };
}

/** A step without a name in the phase of its neighbour: a phase rarely changes from one step to the next. */
function newStep(document: MapDocument, neighbour: StepId | null, ids: FreshIds): Step {
  const phase = document.steps.find((step) => step.id === neighbour)?.phase ?? null;
  return makeStep({ id: ids.step(), name: '', phase });
}
