import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mebibyte } from '#shared/bridge/limits';
import { readBounded } from './readBounded';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-read-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is read with its name and its bytes', async () => {
  await writeFile(join(folder, 'm.vsmap'), 'héllo');
  const read = await readBounded(join(folder, 'm.vsmap'));
  expect(read).toEqual({ ok: true, value: { name: 'm.vsmap', bytes: new TextEncoder().encode('héllo') } });
});

test('an empty file is a file', async () => {
  await writeFile(join(folder, 'empty.vsmap'), '');
  expect(await readBounded(join(folder, 'empty.vsmap'))).toEqual({
    ok: true,
    value: { name: 'empty.vsmap', bytes: new Uint8Array() },
  });
});

test('a file of the limit is read, one byte more is too large', async () => {
  await writeFile(join(folder, 'full.vsmap'), new Uint8Array(mebibyte));
  await writeFile(join(folder, 'over.vsmap'), new Uint8Array(mebibyte + 1));
  expect((await readBounded(join(folder, 'full.vsmap'), mebibyte)).ok).toBe(true);
  expect(await readBounded(join(folder, 'over.vsmap'), mebibyte)).toEqual({
    ok: false,
    error: { kind: 'tooLarge', name: 'over.vsmap', limitMegabytes: 1 },
  });
});

test('a missing file, a folder and a pipe are told, without waiting', async () => {
  const pipe = join(folder, 'pipe.vsmap');
  if (process.platform !== 'win32') execFileSync('mkfifo', [pipe]);
  const missing = await readBounded(join(folder, 'none.vsmap'));
  expect(missing).toEqual({ ok: false, error: { kind: 'missing', name: 'none.vsmap' } });
  expect((await readBounded(folder)).ok).toBe(false);
  const piped = await readBounded(pipe);
  expect(piped.ok ? null : piped.error.kind).toBe(process.platform === 'win32' ? 'missing' : 'notAFile');
});
