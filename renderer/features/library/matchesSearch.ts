/** Whether every word of the search is somewhere in the title, whatever its case and accents. */
export function matchesSearch(title: string, search: string): boolean {
  const text = plain(title);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
