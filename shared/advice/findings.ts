import type { Analysis } from '../metrics/analyse';
import type { Cause } from '../model/planning';
import type { StepId } from '../model/step';
import type { Found } from './finding';
import { type FactsOf, type FindingId, findingRules } from './registry';

/** What a rule found, told apart by `rule`. */
export type Finding<Id extends FindingId = FindingId> = {
  [Each in Id]: Found<FactsOf<Each>> & { readonly rule: Each };
}[Id];

/** Everything that the rules have to say about a map, errors first. */
export function findingsOf(analysis: Analysis): readonly Finding[] {
  const all = findingRules.flatMap(({ rule, find }) =>
    find(analysis).map((found) => ({ ...found, rule }) as Finding),
  );
  const weight = { error: 0, warning: 1, advice: 2 } as const;
  return all.sort((a, b) => weight[a.severity] - weight[b.severity]);
}

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
