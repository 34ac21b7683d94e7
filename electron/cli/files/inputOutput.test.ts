import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInput } from './inputOutput';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsmap-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is read whole', async () => {
  const path = join(folder, 'a');
  await writeFile(path, 'héllo');
  const read = await readInput(path, 6);
  expect(read.ok && new TextDecoder().decode(read.value)).toBe('héllo');
});

test('what is no readable file is named by what it is', async () => {
  const path = join(folder, 'b');
  await writeFile(path, '1234567');
  expect(await readInput(path, 6)).toEqual({ ok: false, error: { kind: 'tooLarge', path, limit: 6 } });
  expect(await readInput(folder, 6)).toMatchObject({ error: { kind: 'folder' } });
  expect(await readInput(join(folder, 'none'), 6)).toMatchObject({ error: { kind: 'notFound' } });
  expect(await readInput(join(path, 'below'), 6)).toMatchObject({ error: { kind: 'notFound' } });
  expect(await readInput('a\0b', 6)).toMatchObject({ error: { kind: 'unreadable' } });
});

// Windows has no such device.
test.skipIf(process.platform === 'win32')(
  'a device without an end is read no further than allowed',
  async () => {
    expect(await readInput('/dev/zero', 100_000)).toMatchObject({ error: { kind: 'tooLarge' } });
  },
);
