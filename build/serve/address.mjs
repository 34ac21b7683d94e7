/** The served app listens here only: nobody else on the network can reach it. */
export const host = '127.0.0.1';

/**
 * The maps of a browser belong to the origin, port included: on another port they would seem gone. So the port is
 * fixed, and taken by another program is something the person has to hear.
 */
export const defaultPort = 4319;

/** Answers who is running, so that a second start finds the first. */
export const identityPath = '/.well-known/millrace';

export const identity = { app: 'millrace' };

/** @param {number} port @returns {string} */
export function originOf(port) {
  return `http://${host}:${port}`;
}

/**
 * Reads a port as a person writes it.
 * @param {string} text
 * @returns {number | null}   1 to 65535, or `null` for anything else
 */
export function parsePort(text) {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}
