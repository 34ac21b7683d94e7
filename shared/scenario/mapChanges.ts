import type { Flow, FlowId } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import { sameData } from '../model/sameData';
import type { Step, StepId } from '../model/step';
import type { Stage } from './futureState';

/** What is different about a step or flow of the future state, and whose doing it is. */
export interface ThingChange<T> {
  readonly kind: 'added' | 'changed';
  /** As the current state has it; null where it does not. */
  readonly before: T | null;
  /** Numbers of the improvements that had a hand in it, in their order. */
  readonly by: readonly number[];
}

/** A step or flow of the current state that the future state no longer has. */
export interface Removed<T> {
  readonly thing: T;
  readonly by: readonly number[];
}

/** What improvements make of a map, thing by thing. Steps are told by their ids: both states are one map. */
export interface MapChanges {
  readonly steps: ReadonlyMap<StepId, ThingChange<Step>>;
  readonly flows: ReadonlyMap<FlowId, ThingChange<Flow>>;
  readonly removedSteps: readonly Removed<Step>[];
  readonly removedFlows: readonly Removed<Flow>[];
}

/** What the stages change, from the current state to the last of them. What is put back on the way is no change. */
export function changesOfStages(document: MapDocument, stages: readonly Stage[]): MapChanges {
  const after = stages.at(-1)?.document ?? document;
  const steps = thingChanges(document.steps, after.steps, stages, (map) => map.steps);
  const flows = thingChanges(document.flows, after.flows, stages, (map) => map.flows);
  return { steps: steps.kept, removedSteps: steps.removed, flows: flows.kept, removedFlows: flows.removed };
}

type ById<T> = ReadonlyMap<string, T>;

function thingChanges<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  stages: readonly Stage[],
  list: (map: MapDocument) => readonly T[],
): { readonly kept: ReadonlyMap<string, ThingChange<T>>; readonly removed: readonly Removed<T>[] } {
  if (before === after) return { kept: new Map(), removed: [] };
  const by = handsIn(stages, list);
  const [old, now] = [byId(before), byId(after)];
  const kept = new Map<string, ThingChange<T>>();
  for (const thing of after) {
    const was = old.get(thing.id) ?? null;
    if (was === thing || (was !== null && sameData(was, thing))) continue;
    kept.set(thing.id, { kind: was === null ? 'added' : 'changed', before: was, by: by.get(thing.id) ?? [] });
  }
  const gone = before.filter(({ id }) => !now.has(id));
  return { kept, removed: gone.map((thing) => ({ thing, by: by.get(thing.id) ?? [] })) };
}

/** Numbers of the improvements that changed each thing. */
function handsIn<T extends { readonly id: string }>(
  stages: readonly Stage[],
  list: (map: MapDocument) => readonly T[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { before, document, improvement } of stages) {
    const [was, is] = [list(before), list(document)];
    if (was === is) continue;
    const [old, now] = [byId(was), byId(is)];
    for (const id of new Set([...old.keys(), ...now.keys()])) {
      if (sameData(old.get(id), now.get(id))) continue;
      const numbers = found.get(id);
      if (numbers === undefined) found.set(id, [improvement.number]);
      else numbers.push(improvement.number);
    }
  }
  return found;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ById<T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
