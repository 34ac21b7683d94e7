import { expect } from '@playwright/test';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

const open = 0;
const cancel = 1;

test('a link away asks first, then opens outside while the page stays', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.answerQuestion(open);
  await app.page.click('#away');
  await expect.poll(() => app.openedOutside()).toEqual(['https://example.com/away']);
  expect((await app.asked()).map(({ detail }) => detail)).toEqual(['https://example.com/away']);
  expect(app.page.url()).toBe(app.pageAddress);
  await expect(app.page.locator('h1')).toHaveText('Shell');
});

test('a link that is declined opens nothing', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.answerQuestion(cancel);
  await app.page.click('#away');
  await expect.poll(async () => (await app.asked()).length).toBe(1);
  expect(await app.openedOutside()).toEqual([]);
  expect(app.page.url()).toBe(app.pageAddress);
});

test('an address without encryption is not even asked about', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.page.click('#plain');
  // The next link is asked about; had the first one been, it would stand before it.
  await app.answerQuestion(cancel);
  await app.page.click('#away');
  await expect
    .poll(async () => (await app.asked()).map(({ detail }) => detail))
    .toEqual(['https://example.com/away']);
  expect(app.page.url()).toBe(app.pageAddress);
});

test('a script cannot send the page away', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.answerQuestion(cancel);
  await app.page.evaluate(() => {
    location.href = 'https://example.com/script';
  });
  await expect.poll(async () => (await app.asked()).length).toBe(1);
  await expect(app.page.locator('h1')).toHaveText('Shell');
  expect(app.page.url()).toBe(app.pageAddress);
});

test('no second window opens, by script or by link', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.answerQuestion(cancel);
  await app.page.evaluate(() => {
    window.open('https://example.com/popup');
  });
  await expect
    .poll(async () => (await app.asked()).map(({ detail }) => detail))
    .toEqual(['https://example.com/popup']);
  await app.answerQuestion(cancel);
  await app.page.click('#blank');
  await expect.poll(async () => (await app.asked()).length).toBe(2);
  await expect.poll(() => app.windowCount()).toBe(1);
  expect(app.requestsOutside()).toEqual([]);
});

test('a window of the app itself is denied too, without a question', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.page.evaluate(() => {
    window.open(location.href);
  });
  await app.answerQuestion(cancel);
  await app.page.click('#away');
  await expect.poll(async () => (await app.asked()).length).toBe(1);
  await expect.poll(() => app.windowCount()).toBe(1);
});
