import type { FlowId } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';

/** What is selected on the map. Always things of the current document. */
export interface Selection {
  readonly steps: ReadonlySet<StepId>;
  readonly flows: ReadonlySet<FlowId>;
}

/** Nothing selected; one value, so that selectors can compare by identity. */
export const nothingSelected: Selection = { steps: new Set(), flows: new Set() };

/** A selection of the given ids. */
export function selectionOf(steps: Iterable<StepId>, flows: Iterable<FlowId> = []): Selection {
  const chosen = { steps: new Set(steps), flows: new Set(flows) };
  return chosen.steps.size + chosen.flows.size === 0 ? nothingSelected : chosen;
}

/** The selection without what the document no longer has; the same object where nothing is lost. */
export function pruneSelection(selection: Selection, document: MapDocument): Selection {
  const steps = present(selection.steps, document.steps);
  const flows = present(selection.flows, document.flows);
  if (steps.length === selection.steps.size && flows.length === selection.flows.size) return selection;
  return selectionOf(steps, flows);
}

/** Whether both select the same things. */
export function sameSelection(one: Selection, other: Selection): boolean {
  return sameSet(one.steps, other.steps) && sameSet(one.flows, other.flows);
}

function present(ids: ReadonlySet<string>, things: readonly { readonly id: string }[]): readonly string[] {
  if (ids.size === 0) return [];
  return things.filter((thing) => ids.has(thing.id)).map((thing) => thing.id);
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
