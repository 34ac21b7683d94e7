import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemWriteCalls, type WriteCalls, writeAtomically } from './writeAtomically';

const bytes = new TextEncoder().encode('new');
let folder = '';
let target = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-write-'));
  target = join(folder, 'a map.vsmap');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The system's calls with some replaced, and pauses that are counted instead of waited for. */
function calls(replaced: Partial<WriteCalls>): { calls: WriteCalls; pauses: number[] } {
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => pauses.push(milliseconds);
  return { calls: { ...systemWriteCalls, pause, ...replaced }, pauses };
}

test('a new file holds all the bytes and nothing else is left in the folder', async () => {
  expect(await writeAtomically(target, bytes)).toEqual({ ok: true, value: { name: 'a map.vsmap' } });
  expect(await readFile(target, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a map.vsmap']);
});

// Modes and links by anyone are not to be had on Windows.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix('a file that is replaced keeps its mode', async () => {
  await writeFile(target, 'old and longer');
  await chmod(target, 0o640);
  await writeAtomically(target, bytes);
  expect(await readFile(target, 'utf8')).toBe('new');
  expect((await stat(target)).mode & 0o777).toBe(0o640);
});

onUnix('a link stays a link, what it points to is replaced', async () => {
  await mkdir(join(folder, 'real'));
  await writeFile(join(folder, 'real', 'm.vsmap'), 'old');
  await symlink(join(folder, 'real', 'm.vsmap'), target);
  await writeAtomically(target, bytes);
  expect(await readFile(join(folder, 'real', 'm.vsmap'), 'utf8')).toBe('new');
  expect((await readdir(folder)).sort()).toEqual(['a map.vsmap', 'real']);
});

test('until the rename the old contents are there in whole, the draft in the same folder', async () => {
  await writeFile(target, 'old');
  let seen: string[] = [];
  const watched = calls({
    rename: async (from, to) => {
      seen = [await readFile(target, 'utf8'), await readFile(from, 'utf8'), ...(await readdir(folder))];
      await systemWriteCalls.rename(from, to);
    },
  });
  await writeAtomically(target, bytes, watched.calls);
  expect(seen).toEqual(['old', 'new', expect.stringMatching(/^\.millrace-.*\.tmp$/), 'a map.vsmap']);
});

test('a file held for a moment is written after some tries', async () => {
  let refusals = 3;
  const busy = calls({
    rename: (from, to) => {
      refusals -= 1;
      if (refusals >= 0) return Promise.reject(systemError('EPERM'));
      return systemWriteCalls.rename(from, to);
    },
  });
  expect((await writeAtomically(target, bytes, busy.calls)).ok).toBe(true);
  expect(busy.pauses).toEqual([20, 40, 80]);
});

test.each(['EPERM', 'EBUSY', 'EACCES'])('%s at every rename gives up after bounded tries', async (code) => {
  await writeFile(target, 'old');
  const held = calls({ rename: () => Promise.reject(systemError(code)) });
  expect(await writeAtomically(target, bytes, held.calls)).toEqual({
    ok: false,
    error: { kind: 'inUse', name: 'a map.vsmap' },
  });
  expect(held.pauses).toHaveLength(7);
  expect(await readdir(folder)).toEqual(['a map.vsmap']);
  expect(await readFile(target, 'utf8')).toBe('old');
});

test('a disk that fills up leaves the old file and no draft', async () => {
  await writeFile(target, 'old');
  const full = calls({
    open: async (path, flags) => {
      const handle = await systemWriteCalls.open(path, flags);
      handle.writeFile = () => Promise.reject(systemError('ENOSPC'));
      return handle;
    },
  });
  const written = await writeAtomically(target, bytes, full.calls);
  expect(written).toEqual({ ok: false, error: { kind: 'diskFull', name: 'a map.vsmap' } });
  expect(await readdir(folder)).toEqual(['a map.vsmap']);
  expect(await readFile(target, 'utf8')).toBe('old');
});

test.each([
  ['EACCES', { kind: 'notAllowed', name: 'a map.vsmap' }],
  ['EROFS', { kind: 'notAllowed', name: 'a map.vsmap' }],
  ['EIO', { kind: 'failed', name: 'a map.vsmap', code: 'EIO' }],
])('%s at opening is told apart', async (code, error) => {
  const refusing = calls({ open: () => Promise.reject(systemError(code)) });
  expect(await writeAtomically(target, bytes, refusing.calls)).toEqual({ ok: false, error });
});

test('a folder that is gone is told', async () => {
  const written = await writeAtomically(join(folder, 'gone', 'm.vsmap'), bytes);
  expect(written).toEqual({ ok: false, error: { kind: 'folderMissing', name: 'm.vsmap' } });
});

test('a folder that cannot be synced is no failure', async () => {
  const unsynced = calls({
    open: (path, flags) =>
      flags === 'r' ? Promise.reject(systemError('EPERM')) : systemWriteCalls.open(path, flags),
  });
  expect((await writeAtomically(target, bytes, unsynced.calls)).ok).toBe(true);
});
