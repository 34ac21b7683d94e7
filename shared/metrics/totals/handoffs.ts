import type { Step } from '../../model/step';
import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import type { Need } from '../need';

/**
 * Changes of team along the critical path (section 4, line 6); behind a choice, along the alternative with the largest
 * share. Names that differ only in case or outer spaces are one team. Null while a step of the path has no team, unless it is the only one.
 */
export const handoffs = {
  id: 'handoffs',
  unit: 'count',
  betterWhen: 'lower',
  measure: (analysis) => {
    if (!analysis.route.ok) return lacking(analysis.route.error);
    const path = [...analysis.route.value.likeliest.path].map(
      (step) => analysis.document.steps[step] as Step,
    );
    if (path.length < 2) return known(0, []);
    const needs = path.flatMap((step): Need[] =>
      teamOf(step) === '' ? [{ kind: 'step', step: step.id, field: 'team' }] : [],
    );
    if (needs.length > 0) return lacking(needs);
    const working = path.flatMap((step, place): WorkingLine[] => {
      const before = path[place - 1];
      const changed = before !== undefined && teamOf(before) !== teamOf(step);
      return changed ? [{ part: 'handoff', step: step.id, flow: null, value: 1 }] : [];
    });
    return known(working.length, working);
  },
} as const satisfies Metric;

/** The team of a step, as it is compared: without outer spaces and case; empty where nobody has named one. */
export function teamOf(step: Step): string {
  return step.team.trim().toLowerCase();
}
