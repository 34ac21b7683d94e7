import { createEngineClient, type EngineClient } from './engineClient';

/** The engine of this window. Its worker starts when something is first asked of it. */
export const engine: EngineClient = createEngineClient(start);

/** Another one for the headline alone, which must not wait for a forecast or for advice. */
export const totalsEngine: EngineClient = createEngineClient(start);

function start(): Worker {
  return new Worker(new URL('./engineWorker.ts', import.meta.url), { type: 'module', name: 'engine' });
}
