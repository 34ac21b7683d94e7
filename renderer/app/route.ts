/** What the window shows. It stands in the address after `#`, so that back, forward and bookmarks work. */
export type Route = { readonly kind: 'library' } | { readonly kind: 'map'; readonly id: string };

const mapPattern = /^#\/map\/([^/]+)$/;

/** The route of an address's hash; anything unknown is the library. */
export function parseRoute(hash: string): Route {
  const id = mapPattern.exec(hash)?.[1];
  if (id === undefined) return { kind: 'library' };
  try {
    return { kind: 'map', id: decodeURIComponent(id) };
  } catch {
    return { kind: 'library' };
  }
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  return route.kind === 'library' ? '#/' : `#/map/${encodeURIComponent(route.id)}`;
}

/** Goes there; the page stays. */
export function go(route: Route): void {
  location.hash = hashOf(route);
}
