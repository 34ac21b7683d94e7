import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { contentPolicy } from '#shared/bridge/contentPolicy';
import { isAppAddress } from './addresses';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.icc': 'application/vnd.iccprofile',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/**
 * The file below `root` that an address of the app names; null when it names none, or one outside of it.
 * `root` is absolute.
 */
export function assetFile(root: string, address: string): string | null {
  if (!isAppAddress(address)) return null;
  const path = decoded(new URL(address).pathname);
  // A backslash is a separator on Windows, and a NUL ends a name for some system calls.
  if (path === null || path.includes('\\') || path.includes('\0')) return null;
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(root + sep) ? file : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers });
}

/** Answers a request of the page from the files below `root`; everything else is refused. */
export async function answerAsset(request: Request, root: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const file = assetFile(root, request.url);
  if (file === null) return refusal(403);
  const type = contentTypes[extname(file).toLowerCase()];
  if (type === undefined) return refusal(404);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refusal(404);
  const body = request.method === 'HEAD' ? null : new Uint8Array(bytes);
  return new Response(body, { status: 200, headers: { ...headers, 'content-type': type } });
}
