import type { Cause } from '../model/planning';
import type { StepId } from '../model/step';
import type { Finding } from './findings';

/** Whether the team noted this cause for this finding, or for one of the steps that it speaks of. */
export function isCauseOf(
  { finding, step }: Cause,
  { rule, steps }: Pick<Finding, 'rule' | 'steps'>,
): boolean {
  return finding === rule && (step === null || steps.includes(step));
}

/** The step that a cause of this finding is about: the only one that it speaks of, or null for all of it. */
export function stepOfCause({ steps }: Pick<Finding, 'steps'>): StepId | null {
  const [only] = steps;
  return steps.length === 1 && only !== undefined ? only : null;
}
