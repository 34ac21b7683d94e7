import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { host, identityPath } from './address.mjs';
import { serve } from './server.mjs';
import { whoHasPort } from './whoHasPort.mjs';

const policy = "default-src 'self'";
let base: string;
let server: Server;
let port: number;

/** Sends the path as it stands: fetch would tidy the dots away before they are sent. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = send({ host, port, path, method, headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, host);
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'millrace-serve-'));
  await mkdir(join(base, 'site', 'assets'), { recursive: true });
  await writeFile(join(base, 'site', 'index.html'), '<title>Millrace</title>');
  await writeFile(join(base, 'site', 'assets', 'app-1a2b.js'), 'export {};');
  await writeFile(join(base, 'site', 'key.pem'), 'of no type that is served');
  await writeFile(join(base, 'secret.txt'), 'secret');
  await mkdir(join(base, 'site-other'));
  await writeFile(join(base, 'site-other', 'secret.txt'), 'secret');
  await symlink(join(base, 'secret.txt'), join(base, 'site', 'link.txt')).catch(() => {});
  port = await freePort();
  server = await serve({ folder: join(base, 'site'), contentPolicy: policy }, port);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(base, { recursive: true });
});

describe('the server of the app', () => {
  test('gives the page with the content policy and without caching it', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('Millrace');
    expect(answer.headers['content-security-policy']).toBe(policy);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  test('sends texts compressed to whoever takes them so, with the same content, time and again', async () => {
    for (const path of ['/', '/assets/app-1a2b.js', '/assets/app-1a2b.js']) {
      const plain = await fetch(`http://${host}:${port}${path}`, {
        headers: { 'accept-encoding': 'identity' },
      });
      const packed = await fetch(`http://${host}:${port}${path}`);
      expect(plain.headers.get('content-encoding'), path).toBeNull();
      expect(packed.headers.get('content-encoding'), path).toBe('gzip');
      expect(packed.headers.get('vary'), path).toBe('accept-encoding');
      expect(await packed.text(), path).toBe(await plain.text());
    }
    const refused = await get('/', { 'accept-encoding': 'gzip;q=0, br' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test('lets a file whose name holds its hash be kept for good', async () => {
    const answer = await get('/assets/app-1a2b.js?x=1');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fsite-other/secret.txt',
    '//etc/passwd',
    '/link.txt',
    '/key.pem',
    '/assets',
    '/%',
    '/index.html%00.txt',
  ])('finds nothing at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
    expect(answer.headers['content-security-policy']).toBe(policy);
  });

  test('refuses a name that was pointed at this machine from elsewhere', async () => {
    expect((await get('/', { host: `maps.example:${port}` })).status).toBe(421);
    expect((await get('/', { host: '127.0.0.1' })).status).toBe(421);
  });

  test('sends localhost to the one origin that has the maps', async () => {
    const answer = await get('/x?y', { host: `localhost:${port}` });
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe(`http://127.0.0.1:${port}/x?y`);
  });

  test('answers reading only', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
  });

  test('says who it is', async () => {
    expect(JSON.parse((await get(identityPath)).body)).toEqual({ app: 'millrace' });
    expect(await whoHasPort(port)).toBe('millrace');
  });
});

describe('who has the port', () => {
  test('nobody', async () => {
    expect(await whoHasPort(await freePort())).toBe('nobody');
  });

  test('another program', async () => {
    const other = createServer((_, response) => response.end('{"app":"other"}')).listen(0, host);
    await new Promise((resolve) => other.once('listening', resolve));
    expect(await whoHasPort((other.address() as AddressInfo).port)).toBe('another');
    await new Promise((resolve) => other.close(resolve));
  });
});
