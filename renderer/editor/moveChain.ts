import type { Command, SingleCommand } from '#shared/commands/registry';
import type { FlowId } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';

/** Where a chain of steps goes: into the gap beside a step, or onto a forward flow. */
export type ChainGoal =
  | { readonly beside: StepId; readonly side: 'before' | 'after' }
  | { readonly on: FlowId };

/**
 * The steps that move with one that is held: all of the selection in the order of the stream, where it is one of them
 * and each leads straight to the next; else that step alone.
 */
export function chainOf(
  document: MapDocument,
  selected: ReadonlySet<StepId>,
  held: StepId,
): readonly [StepId, ...StepId[]] {
  if (!selected.has(held) || selected.size === 1) return [held];
  const next = new Map<StepId, StepId>();
  const reached = new Set<StepId>();
  for (const { kind, from, to } of document.flows) {
    if (kind !== 'forward' || !selected.has(from) || !selected.has(to)) continue;
    // Branches inside are no chain: moved one behind the other they would not be branches any more.
    if (next.has(from) || reached.has(to)) return [held];
    next.set(from, to);
    reached.add(to);
  }
  const [start, ...others] = [...selected].filter((step) => !reached.has(step));
  if (start === undefined || others.length > 0) return [held];
  const chain: [StepId, ...StepId[]] = [start];
  for (let step = next.get(start); step !== undefined; step = next.get(step)) chain.push(step);
  return chain.length === selected.size ? chain : [held];
}

/** Moves a chain of steps to another place in the stream as one change. */
export function moveChain(
  [first, ...rest]: readonly [StepId, ...StepId[]],
  goal: ChainGoal,
  flow: () => FlowId,
): Command {
  const head: SingleCommand =
    'on' in goal
      ? { kind: 'moveOnto', id: first, onFlow: goal.on, flow: flow() }
      : { kind: 'moveStep', id: first, ...goal, flow: flow() };
  if (rest.length === 0) return head;
  const tail = rest.map((id, at): SingleCommand => {
    const beside = rest[at - 1] ?? first;
    return { kind: 'moveStep', id, beside, side: 'after', flow: flow() };
  });
  return { kind: 'all', commands: [head, ...tail] };
}
