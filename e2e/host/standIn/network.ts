import type { BrowserContext, Request as PageRequest, Route } from '@playwright/test';
import { toAppAddress } from './address';

type Serve = (request: Request) => Response | Promise<Response>;
type Filter = (
  request: { readonly url: string },
  answer: (decision: { readonly cancel: boolean }) => void,
) => void;

/** What stands between the pages and the network: main's protocol, its filter, and nothing behind them. */
export interface Network {
  readonly setServe: (serve: Serve) => void;
  readonly setFilter: (filter: Filter) => void;
  /** Asked about each navigation that a page begins: whether main forbids it. */
  readonly setNavigationGuard: (guard: (request: PageRequest) => boolean) => void;
  readonly requestsOutside: readonly string[];
}

/** Intercepts every request of a browser. */
export async function interceptRequests(browser: BrowserContext): Promise<Network> {
  const requestsOutside: string[] = [];
  let serve: Serve | null = null;
  let filter: Filter | null = null;
  let guard: (request: PageRequest) => boolean = () => false;

  function isCancelled(url: string): boolean {
    let cancelled = false;
    filter?.({ url }, (decision) => {
      cancelled = decision.cancel;
    });
    return cancelled;
  }

  async function answer(route: Route): Promise<void> {
    const request = route.request();
    const url = toAppAddress(request.url());
    if (request.isNavigationRequest() && guard(request)) return route.abort('aborted');
    if (!url.startsWith('app:')) requestsOutside.push(url);
    if (isCancelled(url) || !url.startsWith('app:') || serve === null) return route.abort('blockedbyclient');
    const response = await serve(new Request(url, { method: request.method() }));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  await browser.route('**/*', answer);
  // Not by interception, which would put a socket of its own in the place of the browser's, past the policy.
  browser.on('page', (page) => page.on('websocket', (socket) => requestsOutside.push(socket.url())));
  for (const page of browser.pages()) page.on('websocket', (socket) => requestsOutside.push(socket.url()));
  return {
    setServe: (given) => {
      serve = given;
    },
    setFilter: (given) => {
      filter = given;
    },
    setNavigationGuard: (given) => {
      guard = given;
    },
    requestsOutside,
  };
}
