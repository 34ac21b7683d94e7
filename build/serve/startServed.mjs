import { pathToFileURL } from 'node:url';
import { fromRoot } from '../paths.mjs';
import { originOf } from './address.mjs';
import { openBrowser } from './openBrowser.mjs';
import { serve } from './server.mjs';
import { whoHasPort } from './whoHasPort.mjs';

/**
 * Serves the built app and opens it in the browser. Expects the targets `renderer` and `server` to be built.
 * @param {{ port: number, open: boolean, say: (line: string) => void }} options
 * @returns {Promise<{ exitCode: number, stop: (() => Promise<void>) | null }>}   `stop` is null when nothing was started
 */
export async function startServed({ port, open, say }) {
  const origin = originOf(port);
  const holder = await whoHasPort(port);
  if (holder === 'another') {
    say(`Port ${port} is in use by another program. Choose one with: npm start -- --port 4320`);
    say('(or MILLRACE_PORT=4320). Maps are kept per port: stay with the one you choose.');
    return { exitCode: 1, stop: null };
  }
  if (open) openBrowser(origin);
  if (holder === 'millrace') {
    say(`Millrace already runs at ${origin}`);
    return { exitCode: 0, stop: null };
  }
  const policy = await import(pathToFileURL(fromRoot('dist/server/contentPolicy.mjs')).href);
  const site = { folder: fromRoot('dist/renderer'), contentPolicy: policy.contentPolicy };
  const server = await serve(site, port);
  say(`Millrace is at ${origin}  (Ctrl+C stops it)`);
  /** @returns {Promise<void>} */
  function stop() {
    return new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
  return { exitCode: 0, stop };
}
