import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

function openedText(page: Page) {
  return page.evaluate(async () => {
    const file = await window.millrace.openMap();
    return file === null ? null : { name: file.name, text: new TextDecoder().decode(file.bytes) };
  });
}

function deliveredTexts(page: Page) {
  return page.evaluate(() =>
    window.noted.files.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`),
  );
}

test('opening reads the file that the person chose', async ({ launch, folder }) => {
  const app = await launch(shellPage);
  await writeFile(join(folder, 'a.vsmap'), '{"größe":1}');
  await app.answerOpen(join(folder, 'a.vsmap'));
  expect(await openedText(app.page)).toEqual({ name: 'a.vsmap', text: '{"größe":1}' });
});

test('closing the dialog opens nothing', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.answerOpen(null);
  expect(await openedText(app.page)).toBeNull();
});

test('a file that is too large, missing or no file is told in words', async ({ launch, folder }) => {
  const app = await launch(shellPage);
  await writeFile(join(folder, 'huge.vsmap'), '');
  await truncate(join(folder, 'huge.vsmap'), 20 * 1024 * 1024 + 1);
  await mkdir(join(folder, 'folder.vsmap'));
  for (const name of ['huge.vsmap', 'missing.vsmap', 'folder.vsmap']) {
    await app.answerOpen(join(folder, name));
    await app.answerQuestion(0);
    expect(await openedText(app.page)).toBeNull();
  }
  const details = (await app.asked()).filter(({ kind }) => kind === 'question').map(({ detail }) => detail);
  expect(details).toEqual([
    '“huge.vsmap” exceeds the limit of 20 MB.',
    '“missing.vsmap” no longer exists.',
    '“folder.vsmap” isn’t a file.',
  ]);
});

test('files named at the start reach the page once it listens', async ({ launch, folder }) => {
  await writeFile(join(folder, 'a.vsmap'), 'first');
  await writeFile(join(folder, 'b.svg'), 'second');
  const app = await launch({ ...shellPage, files: [join(folder, 'a.vsmap'), join(folder, 'b.svg')] });
  await expect.poll(() => deliveredTexts(app.page)).toEqual(['a.vsmap: first', 'b.svg: second']);
});

test('a second start hands its file to the first and opens no window', async ({ launch, folder }) => {
  const app = await launch(shellPage);
  await writeFile(join(folder, 'late.vsmap'), 'late');
  await app.startAgain([join(folder, 'late.vsmap')]);
  await expect.poll(() => deliveredTexts(app.page)).toEqual(['late.vsmap: late']);
  expect(app.windowCount()).toBe(1);
});

test('a file that comes while the page loads anew waits until it listens again', async ({
  launch,
  folder,
}) => {
  const app = await launch(shellPage);
  await writeFile(join(folder, 'a.vsmap'), 'text');
  await writeFile(join(folder, 'b.vsmap'), 'more');
  await app.page.evaluate(() => {
    location.hash = 'slow';
  });
  await app.page.reload();
  await app.startAgain([join(folder, 'a.vsmap')]);
  await app.page.click('h1');
  await app.startAgain([join(folder, 'b.vsmap')]);
  await expect.poll(() => deliveredTexts(app.page)).toEqual(['a.vsmap: text', 'b.vsmap: more']);
});
