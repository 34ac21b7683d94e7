import { createEngineClient, type EngineClient } from './engineClient';

/** The engine of this window. Its worker starts when something is first asked of it. */
export const engine: EngineClient = createEngineClient(
  () => new Worker(new URL('./engineWorker.ts', import.meta.url), { type: 'module', name: 'engine' }),
);
