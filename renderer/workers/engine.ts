import { createEngineClient, type EngineClient } from './engineClient';
import { createTotalsClient, type TotalsClient } from './totalsClient';

/** The engine of this window. Its worker starts when something is first asked of it. */
export const engine: EngineClient = createEngineClient(
  () => new Worker(new URL('./engineWorker.ts', import.meta.url), { type: 'module', name: 'engine' }),
);

/** What simulates the headline, in a worker of its own: it must not wait for a forecast or for advice. */
export const totalsEngine: TotalsClient = createTotalsClient(
  () => new Worker(new URL('./totalsWorker.ts', import.meta.url), { type: 'module', name: 'totals' }),
);
