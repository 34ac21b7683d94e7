/** A text without case, accents, blanks and punctuation: `Durée (h)` and `duree h` are the same. */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
