import type { StepId } from '../model/step';
import type { Analysis } from './analyse';

/** What a step or flow is called in writing: its name, or those of its ends; without a name the id. */
export function nameIn(analysis: Analysis): (id: string) => string {
  const nameOf = (id: StepId) => analysis.document.steps[analysis.indexOf(id)]?.name || id;
  return (id) => {
    const flow = analysis.document.flows.find((one) => one.id === id);
    return flow === undefined ? nameOf(id) : `${nameOf(flow.from)} → ${nameOf(flow.to)}`;
  };
}
