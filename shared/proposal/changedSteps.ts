import type { StepId } from '../model/step';
import type { MapChanges } from '../scenario/mapChanges';

/** What the plan does to a step, and the numbers of the improvements that do it. */
export interface StepMark {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly numbers: readonly number[];
}

/** What the plan does to each step; a flow that changes counts for the step that it leaves. */
export function changedSteps({ steps, flows, removedSteps }: MapChanges): ReadonlyMap<StepId, StepMark> {
  const marks = new Map<StepId, StepMark>();
  for (const [id, { kind, by }] of steps) marks.set(id, { kind, numbers: by });
  for (const { thing, by } of removedSteps) marks.set(thing.id, { kind: 'removed', numbers: by });
  for (const { kind, before, by } of flows.values()) {
    // The flows of a new or removed step come and go with it.
    if (kind === 'added' || before === null) continue;
    const marked = marks.get(before.from);
    if (marked !== undefined && marked.kind !== 'changed') continue;
    const numbers = [...new Set([...(marked?.numbers ?? []), ...by])].toSorted((a, b) => a - b);
    marks.set(before.from, { kind: 'changed', numbers });
  }
  return marks;
}
