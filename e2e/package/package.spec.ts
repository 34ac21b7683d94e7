import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packApp } from '../../build/packApp.mjs';
import { fromRoot } from '../../build/paths.mjs';
import { removeFolder } from '../host/removeFolder';
import { type Archive, readArchive } from './archive';
import { fusesOf, writeStandInRuntime } from './standInRuntime';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let folder = '';
let archive: Archive = new Map();

test.beforeAll('pack the built app for Linux with a stand-in runtime', async () => {
  folder = await mkdtemp(join(tmpdir(), 'millrace-pack-'));
  const electron = JSON.parse(await readFile(fromRoot('node_modules/electron/package.json'), 'utf8'));
  await writeStandInRuntime(join(folder, 'runtime'), electron.version);
  const overrides = [
    `-c.electronDist=${join(folder, 'runtime')}`,
    `-c.directories.output=${join(folder, 'out')}`,
  ];
  const { ok, output } = await packApp(['--linux', 'dir', ...overrides]);
  expect(ok, output).toBe(true);
  archive = await readArchive(join(folder, 'out/linux-unpacked/resources/app.asar'));
});

test.afterAll(() => removeFolder(folder));

test('the archive holds the built app and nothing else', () => {
  const paths = [...archive.keys()];
  for (const needed of ['dist/main/main.cjs', 'dist/main/preload.cjs', 'dist/renderer/index.html']) {
    expect(paths).toContain(needed);
  }
  const strangers = paths.filter((path) => !/^(package\.json|dist\/main\/|dist\/renderer\/)/.test(path));
  expect(strangers).toEqual([]);
  const unbuilt = paths.filter((path) => /node_modules|\.map$|\.tsx?$|\.test\.|\.env|\.git/.test(path));
  expect(unbuilt).toEqual([]);
});

test('what only tests need is not in it: no pseudo language, no counting of renders', async () => {
  // A name that no minifier can change, the letters of the language, and what a browser calls it.
  const traces = /millraceRenders|áƀçđ|en-xa/i;
  const found = [...archive].filter(([, { bytes }]) => traces.test(bytes.toString()));
  expect(found.map(([path]) => path)).toEqual([]);
  for (const source of [
    'renderer/editor/countRender.ts',
    'shared/text/pseudoTopics.ts',
    'shared/model/locale.ts',
  ])
    expect(await readFile(fromRoot(source), 'utf8'), source).toMatch(traces);
});

test('what reads and writes files is there for the page and for one worker, not once for every kind of work', () => {
  const writers = [...archive.keys()].filter((path) => /\/(pdf|docx|pptx)Writer-/.test(path));
  expect(writers).toHaveLength(3 * 2);
});

test('the files are those of the build, and the archive knows their hashes', async () => {
  for (const path of ['dist/main/main.cjs', 'dist/main/preload.cjs', 'dist/renderer/index.html']) {
    const packed = archive.get(path);
    const built = await readFile(fromRoot(path));
    expect(packed?.bytes.equals(built), path).toBe(true);
    expect(packed?.sha256).toBe(createHash('sha256').update(built).digest('hex'));
  }
});

test('the package names its main file and brings no scripts or development libraries', () => {
  const named = JSON.parse(archive.get('package.json')?.bytes.toString() ?? '{}');
  expect(archive.has(named.main)).toBe(true);
  expect(named).toMatchObject({ name: 'millrace', main: 'dist/main/main.cjs' });
  expect(Object.keys(named)).not.toContain('devDependencies');
  expect(Object.keys(named)).not.toContain('scripts');
});

test('the fuses of the program are set', async () => {
  expect(fusesOf(await readFile(join(folder, 'runtime/electron')))).toMatchObject({ runAsNode: true });
  expect(fusesOf(await readFile(join(folder, 'out/linux-unpacked/millrace')))).toEqual({
    runAsNode: false,
    nodeOptions: false,
    nodeCliInspect: false,
    cookieEncryption: true,
    asarIntegrity: true,
    onlyLoadAppFromAsar: true,
    browserProcessV8Snapshot: false,
    fileProtocolPrivileges: false,
  });
});
