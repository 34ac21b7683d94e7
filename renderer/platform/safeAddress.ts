const longest = 2000;

/**
 * The address of a page that may be opened from a map, normalised: https only, and without a name before the host,
 * which only serves to make an address look like another one. Null for every other text.
 */
export function safeAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https:\/\//iu.test(trimmed) || !URL.canParse(trimmed)) return null;
  const { href, hostname, username, password } = new URL(trimmed);
  const plain = hostname !== '' && username === '' && password === '';
  return plain && href.length <= longest ? href : null;
}
