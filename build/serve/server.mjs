import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { host, identity, identityPath, originOf } from './address.mjs';
import { fileOf } from './fileOf.mjs';

/**
 * @typedef {object} Site
 * @property {string} folder   the built renderer, absolute
 * @property {string} contentPolicy   the Content-Security-Policy of every answer
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Readonly<Record<string, string>>} headers
 * @property {string | Buffer} body
 */

/** @param {number} status @param {string} text @returns {Answer} */
function plain(status, text) {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}

/** Files that never change, compressed: once while the server runs. @type {Map<string, Promise<Buffer>>} */
const compressed = new Map();

/**
 * A file as it goes over the network: texts are a third as large, for whoever takes them so.
 * @param {import('./fileOf.mjs').FoundFile} file
 * @param {boolean} takesGzip
 * @returns {Promise<Pick<Answer, 'headers' | 'body'>>}
 */
async function sent({ path, type, lasting }, takesGzip) {
  if (!/^text\/|json|svg/.test(type)) return { headers: {}, body: await readFile(path) };
  const vary = { vary: 'accept-encoding' };
  if (!takesGzip) return { headers: vary, body: await readFile(path) };
  const body = compressed.get(path) ?? readFile(path).then((bytes) => promisify(gzip)(bytes));
  if (lasting) compressed.set(path, body);
  body.catch(() => compressed.delete(path));
  return { headers: { ...vary, 'content-encoding': 'gzip' }, body: await body };
}

/**
 * @typedef {object} Asked
 * @property {string | undefined} method
 * @property {string | undefined} url
 * @property {string | undefined} host
 * @property {boolean} takesGzip
 */

/**
 * What the server says to a request.
 * @param {Site} site
 * @param {number} port
 * @param {Asked} request
 * @returns {Promise<Answer>}
 */
async function answerTo(site, port, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET is answered here.');
  const url = request.url ?? '/';
  // Another name for this machine is another origin: its maps would be other maps.
  if (request.host === `localhost:${port}`) {
    return { ...plain(308, originOf(port)), headers: { location: `${originOf(port)}${url}` } };
  }
  // A page elsewhere whose name was pointed at this machine (DNS rebinding) gives itself away by its Host.
  if (request.host !== `${host}:${port}`) return plain(421, 'This server answers only to its own address.');
  const address = url.split(/[?#]/, 1)[0] ?? '/';
  if (address === identityPath) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(identity) };
  }
  const file = await fileOf(site.folder, address);
  if (file === null) return plain(404, 'There is no such file.');
  const caching = file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache';
  const { headers, body } = await sent(file, request.takesGzip);
  return { status: 200, headers: { 'content-type': file.type, 'cache-control': caching, ...headers }, body };
}

/**
 * Serves the site on 127.0.0.1.
 * @param {Site} site
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}   rejects with the system's error, such as EADDRINUSE
 */
export function serve(site, port) {
  const server = createServer((request, response) => {
    const { method, url, headers: asked } = request;
    const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(String(asked['accept-encoding'] ?? ''));
    answerTo(site, port, { method, url, host: asked.host, takesGzip })
      .catch(() => plain(500, 'The file could not be read.'))
      .then(({ status, headers, body }) => {
        response.writeHead(status, {
          ...headers,
          'content-security-policy': site.contentPolicy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
