import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

function save(page: Page, text: string, suggestedName = 'Feature to production') {
  return page.evaluate(
    (given) =>
      window.millrace.saveFile({
        suggestedName: given.suggestedName,
        kind: 'vsmap',
        bytes: new TextEncoder().encode(given.text),
      }),
    { text, suggestedName },
  );
}

test('saving writes all the bytes where the person said, and leaves nothing beside it', async ({
  launch,
  folder,
}) => {
  const app = await launch(shellPage);
  const path = join(folder, 'stream.vsmap');
  await app.answerSave(path);
  expect(await save(app.page, 'größer')).toEqual({ ok: true, value: { name: 'stream.vsmap' } });
  expect(await readFile(path, 'utf8')).toBe('größer');
  expect(await readdir(folder)).toEqual(['stream.vsmap']);
});

test('saving over a file replaces it in whole', async ({ launch, folder }) => {
  const app = await launch(shellPage);
  const path = join(folder, 'stream.vsmap');
  await writeFile(path, 'much longer than what comes');
  await app.answerSave(path);
  await save(app.page, 'short');
  expect(await readFile(path, 'utf8')).toBe('short');
  expect(await readdir(folder)).toEqual(['stream.vsmap']);
});

test('closing the dialog saves nothing and is no error', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.answerSave(null);
  expect(await save(app.page, 'x')).toBeNull();
});

test('a suggested name cannot lead out of its folder', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.answerSave(null);
  await save(app.page, 'x', '../../etc/cron.d/evil');
  const [dialog] = await app.asked();
  expect(basename(dialog?.detail ?? '')).toBe('etc cron.d evil.vsmap');
  expect(dialog?.detail).not.toContain('..');
});

test('a folder that is gone is told, with the name of the file', async ({ launch, folder }) => {
  const app = await launch(shellPage);
  await app.answerSave(join(folder, 'gone', 'stream.vsmap'));
  expect(await save(app.page, 'x')).toEqual({
    ok: false,
    error: { kind: 'folderMissing', name: 'stream.vsmap' },
  });
});

test('a folder that may not be written is told, and the old file stays', async ({ launch, folder }) => {
  test.skip(process.platform === 'win32' || process.getuid?.() === 0, 'Root may write anywhere.');
  const app = await launch(shellPage);
  const closed = join(folder, 'closed');
  await mkdir(closed);
  await writeFile(join(closed, 'stream.vsmap'), 'old');
  await chmod(closed, 0o555);
  await app.answerSave(join(closed, 'stream.vsmap'));
  expect(await save(app.page, 'new')).toEqual({
    ok: false,
    error: { kind: 'notAllowed', name: 'stream.vsmap' },
  });
  expect(await readFile(join(closed, 'stream.vsmap'), 'utf8')).toBe('old');
  await chmod(closed, 0o755);
});

test('a name in the way of a folder leaves no draft behind', async ({ launch, folder }) => {
  const app = await launch(shellPage);
  await mkdir(join(folder, 'stream.vsmap'));
  await app.answerSave(join(folder, 'stream.vsmap'));
  expect(await save(app.page, 'x')).toMatchObject({ ok: false, error: { name: 'stream.vsmap' } });
  expect(await readdir(folder)).toEqual(['stream.vsmap']);
});

test('an extension that the dialog left out is added, and an existing file asked about', async ({
  launch,
  folder,
}) => {
  const app = await launch(shellPage);
  const path = join(folder, 'stream.vsmap');
  await writeFile(path, 'old');
  await app.answerSave(join(folder, 'stream'));
  await app.answerQuestion(1);
  expect(await save(app.page, 'new')).toBeNull();
  expect(await readFile(path, 'utf8')).toBe('old');

  await app.answerSave(join(folder, 'stream'));
  await app.answerQuestion(0);
  expect(await save(app.page, 'new')).toMatchObject({ ok: true });
  expect(await readFile(path, 'utf8')).toBe('new');
});
