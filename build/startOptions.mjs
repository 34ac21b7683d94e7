import { parseArgs } from 'node:util';
import { defaultPort, parsePort } from './serve/address.mjs';

/**
 * @typedef {object} StartOptions
 * @property {boolean} help
 * @property {boolean} browser   serve the app even where Electron is there
 * @property {boolean} open   open the browser
 * @property {number} port
 */

export const usage = `npm start [-- options]   builds what changed and starts Millrace

  --browser     in the browser, even where Electron is there
  --port N      the port in the browser (default ${defaultPort}, or MILLRACE_PORT);
                maps are kept per port
  --no-open     print the address and open nothing
  --help        this text`;

/**
 * Reads the options of `npm start`.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ ok: true, value: StartOptions } | { ok: false, error: string }}
 */
export function readStartOptions(args, env) {
  /** @type {{ help?: boolean, browser?: boolean, 'no-open'?: boolean, port?: string }} */
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
      },
    }));
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
  const asked = values.port ?? env.MILLRACE_PORT;
  const port = asked === undefined ? defaultPort : parsePort(asked);
  if (port === null) return { ok: false, error: `"${asked}" is not a port: a number from 1 to 65535 is.` };
  const value = {
    help: values.help ?? false,
    browser: values.browser ?? false,
    open: !values['no-open'],
    port,
  };
  return { ok: true, value };
}
