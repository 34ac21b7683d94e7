import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentPolicy } from '#shared/bridge/contentPolicy';
import { answerAsset, assetFile } from './assets';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-assets-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-secret'));
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'assets', 'a b.js'), 'export {};');
  await writeFile(join(root, 'notes.exe'), 'no type of ours');
  await writeFile(join(folder, 'secret.json'), '{}');
  await writeFile(join(folder, 'renderer-secret', 'secret.json'), '{}');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function get(address: string, method = 'GET'): Promise<Response> {
  return answerAsset(new Request(address, { method }), root);
}

test('a file below the root is answered with its type and the content policy', async () => {
  const answer = await get('app://millrace/assets/a%20b.js?x=1');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('export {};');
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('content-security-policy')).toBe(contentPolicy);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a folder answers with its page', async () => {
  expect(await (await get('app://millrace/')).text()).toBe('<!doctype html>');
});

test('HEAD answers without a body', async () => {
  const answer = await get('app://millrace/index.html', 'HEAD');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('');
});

test.each([
  'app://millrace/..%2fsecret.json',
  'app://millrace/assets/..%2f..%2fsecret.json',
  'app://millrace/..%2frenderer-secret/secret.json',
  'app://millrace/..%5csecret.json',
  'app://millrace/%2e%2e%2fsecret.json',
  'app://millrace/index.html%00.js',
  'app://millrace/%ff',
  'app://elsewhere/index.html',
])('%s is refused', async (address) => {
  expect(assetFile(root, address)).toBeNull();
  expect((await get(address)).status).toBe(403);
});

test('dots that the address parser resolves stay below the root', async () => {
  expect((await get('app://millrace/../../secret.json')).status).toBe(404);
});

test.each(['app://millrace/missing.js', 'app://millrace/notes.exe', 'app://millrace/assets'])(
  '%s is not found',
  async (address) => {
    expect((await get(address)).status).toBe(404);
  },
);

test('anything but reading is refused, and refusals carry the policy too', async () => {
  const answer = await get('app://millrace/index.html', 'POST');
  expect(answer.status).toBe(405);
  expect(answer.headers.get('content-security-policy')).toBe(contentPolicy);
});
