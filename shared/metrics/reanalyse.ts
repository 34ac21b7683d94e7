import type { MapDocument } from '../model/mapDocument';
import { sameData } from '../model/sameData';
import type { Step } from '../model/step';
import { type Analysis, analyse } from './analyse';

/**
 * Works out a map that was edited, from the analysis of its state before: where nothing has changed but what steps are
 * called, what is remarked on them, and what is planned for the map, that is still right, and a letter of a name costs
 * no look at the stream.
 */
export function reanalyse(before: Analysis, document: MapDocument): Analysis {
  return worksAlike(before.document, document) ? { ...before, document } : analyse(document, before.counted);
}

function worksAlike(one: MapDocument, other: MapDocument): boolean {
  const { steps, title, improvements, scenarios, plan, target, money, causes, proposal, ...rest } = other;
  const spared = { steps, title, improvements, scenarios, plan, target, money, causes, proposal };
  return (
    steps.length === one.steps.length &&
    steps.every((step, at) => stepWorksAlike(one.steps[at] as Step, step)) &&
    sameData({ ...one, ...spared }, { ...rest, ...spared })
  );
}

function stepWorksAlike(one: Step, other: Step): boolean {
  if (one === other) return true;
  const { name, note } = other;
  return sameData({ ...one, name, note }, other);
}
