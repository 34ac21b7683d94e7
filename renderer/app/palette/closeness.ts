import { fold } from '#shared/text/fold';

/**
 * How well `label` answers `query`: higher is better, null when it does not. Every word of the query must be
 * found, in any order: as the beginning of a word, inside one, as initials, or with a slip of the finger.
 */
export function closeness(query: string, label: string): number | null {
  if (query.trim() === '') return 0;
  const wanted = wordsOf(query).join(' ');
  // Only signs, of which no label is made.
  if (wanted === '') return null;
  const words = wordsOf(label);
  const text = words.join(' ');
  if (text.startsWith(wanted)) return 100 - text.length / 100;
  const found = wanted.split(' ').map((part) => closenessOfPart(part, words));
  const initials = words.map((word) => word[0] ?? '').join('');
  if (wanted.length > 1 && initials.startsWith(wanted)) return 45;
  if (found.some((score) => score === null)) return null;
  const sum = found.reduce<number>((total, score) => total + (score ?? 0), 0);
  return sum / found.length - text.length / 100;
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function closenessOfPart(part: string, words: readonly string[]): number | null {
  const scores = words.map((word) => closenessOfWord(part, word)).filter((score) => score !== null);
  return scores.length === 0 ? null : Math.max(...scores);
}

function closenessOfWord(part: string, word: string): number | null {
  if (word === part) return 90;
  if (word.startsWith(part)) return 80;
  if (part.length > 1 && word.includes(part)) return 60;
  const slips = allowedSlips(part.length);
  if (slips === 0) return null;
  const begun = [0, -1, 1].map((more) => distance(part, word.slice(0, part.length + more)));
  const slipped = Math.min(...begun);
  return slipped > slips ? null : 40 - 10 * slipped;
}

/** Short words leave no room for a slip: everything would match. */
function allowedSlips(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Slips of the finger between two words: a letter wrong, missing, too many, or two exchanged (optimal string
 * alignment distance: Boytsov, Indexing methods for approximate dictionary searching, 2011, section 2.2).
 */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const exchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        row > 1 && column > 1 && exchanged ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
