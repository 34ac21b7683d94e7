const largest = 2 ** 32 - 1;

/** A seed as it was typed: a whole number that the generator can start from; null where it is none. */
export function readSeed(text: string): number | null {
  const seed = /^\s*\d{1,10}\s*$/u.test(text) ? Number(text) : Number.NaN;
  return seed <= largest ? seed : null;
}
