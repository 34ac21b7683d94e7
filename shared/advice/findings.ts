import type { Analysis } from '../metrics/analyse';
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
