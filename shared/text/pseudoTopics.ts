/** How much longer a text becomes: what German, Finnish or Greek take more than English. */
export const pseudoGrowth = 1.4;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒğĥíĵķłɱñóþǫřšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞǪŘŠŤÚṼŴẊÝŽ';

/**
 * A text in the pseudo language: every plain letter with an accent, and two letters in five doubled. The `facts` in
 * it (names that people gave, figures) stay as they are, and so do one-letter units.
 */
export function pseudoText(text: string, facts: readonly string[] = []): string {
  const kept = facts
    .filter((fact) => /\p{Lu}|\s/u.test(fact))
    .sort((one, other) => other.length - one.length);
  if (kept.length === 0) return grown(text);
  const [first = '', ...rest] = kept;
  return text
    .split(first)
    .map((part) => pseudoText(part, rest))
    .join(first);
}

function grown(text: string): string {
  // Plain letters that stand together. Words that are accented already are left alone, so that nothing grows twice.
  return text.replace(/(?<![\p{L}])[A-Za-z]+(?![\p{L}])/gu, (word) => {
    let debt = 0;
    let longer = '';
    for (const [index, letter] of [...word].entries()) {
      const written = accented[plain.indexOf(letter)] ?? letter;
      longer += written;
      debt += pseudoGrowth - 1;
      if (debt >= 1 - 1e-9 || (index === word.length - 1 && debt >= 0.5)) {
        longer += written;
        debt -= 1;
      }
    }
    return longer;
  });
}

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
