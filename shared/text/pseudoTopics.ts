import { pseudoText } from './pseudoText';

/** What English says, in the pseudo language. What comes in as a fact (a step's name, a figure) stays as it is. */
export function pseudoTopics<T>(english: T): T {
  return pseudoOf(english) as T;
}

function pseudoOf(said: unknown): unknown {
  if (typeof said === 'string') return pseudoText(said);
  if (typeof said === 'function') {
    return (...facts: readonly unknown[]): unknown => pseudoAnswer(said(...facts), textsIn(facts));
  }
  if (Array.isArray(said)) return said.map(pseudoOf);
  if (typeof said === 'object' && said !== null) {
    return Object.fromEntries(Object.entries(said).map(([name, inner]) => [name, pseudoOf(inner)]));
  }
  return said;
}

function pseudoAnswer(answer: unknown, facts: readonly string[]): unknown {
  if (typeof answer === 'string') return pseudoText(answer, facts);
  if (Array.isArray(answer)) return answer.map((part) => pseudoAnswer(part, facts));
  return pseudoOf(answer);
}

/** Every text among the facts, however deep. */
function textsIn(facts: unknown): readonly string[] {
  if (typeof facts === 'string') return [facts];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.values(facts).flatMap(textsIn);
}
