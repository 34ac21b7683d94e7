const allowedSchemes = ['https:', 'mailto:'];
const longestShown = 2000;

/** The address as it would be opened, normalised; null when it may not leave the app. */
export function externalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, username } = new URL(address);
  // A name before the host only serves to make an address look like another one.
  const allowed = allowedSchemes.includes(protocol) && username === '' && href.length <= longestShown;
  return allowed ? href : null;
}
