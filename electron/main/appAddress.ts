/** The scheme of the app's own pages. Their origin never changes: the maps of the database belong to it. */
export const appScheme = 'app';
const appHost = 'millrace';

/** The address of the app's one page. */
export const appPage = `${appScheme}://${appHost}/index.html`;

/**
 * Whether an address is of the app's own origin. Compares the parsed parts: a prefix test would also take
 * `app://millrace.example/` and `app://millrace@example/`.
 */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
}
