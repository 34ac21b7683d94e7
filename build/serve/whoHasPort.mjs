import { connect } from 'node:net';
import { host, identity, identityPath, originOf } from './address.mjs';

/**
 * Who answers on the port: nobody, an instance of Millrace, or another program.
 * @param {number} port
 * @returns {Promise<'nobody' | 'millrace' | 'another'>}
 */
export async function whoHasPort(port) {
  if (!(await someoneListens(port))) return 'nobody';
  try {
    const response = await fetch(originOf(port) + identityPath, { signal: AbortSignal.timeout(2000) });
    return (await response.text()) === JSON.stringify(identity) ? 'millrace' : 'another';
  } catch {
    return 'another';
  }
}

/** @param {number} port @returns {Promise<boolean>} */
function someoneListens(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 2000 });
    /** @param {boolean} answer */
    function end(answer) {
      socket.destroy();
      resolve(answer);
    }
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(true));
    socket.once('error', () => end(false));
  });
}
