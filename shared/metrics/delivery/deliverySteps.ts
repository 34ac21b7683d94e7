import { fail, ok, type Result } from '../../model/result';
import type { Step } from '../../model/step';
import type { Analysis } from '../analyse';
import type { Need } from '../need';

/**
 * The indices of the steps of the critical path between commit and production: behind the first step at whose end the code
 * is committed, up to and with the last at whose end it is in production.
 */
export function deliverySteps(analysis: Analysis): Result<readonly number[], readonly Need[]> {
  if (!analysis.route.ok) return analysis.route;
  const path = [...analysis.route.value.likeliest.path];
  const milestones = path.map((step) => (analysis.document.steps[step] as Step).milestone);
  const commit = milestones.indexOf('commit');
  const production = milestones.lastIndexOf('production');
  const needs: Need[] = [];
  if (commit < 0) needs.push({ kind: 'map', field: 'commitMilestone' });
  if (production < 0 || production < commit) needs.push({ kind: 'map', field: 'productionMilestone' });
  return needs.length > 0 ? fail(needs) : ok(path.slice(commit + 1, production + 1));
}

/** The steps among these of which nobody has said how automated they are. */
export function automationNeeds(analysis: Analysis, steps: readonly number[]): readonly Need[] {
  return steps.flatMap((index): Need[] => {
    const step = analysis.document.steps[index] as Step;
    return step.automationLevel === null ? [{ kind: 'step', step: step.id, field: 'automationLevel' }] : [];
  });
}
