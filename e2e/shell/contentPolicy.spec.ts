import { expect, type Page } from '@playwright/test';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

function violations(page: Page) {
  return page.evaluate(() => window.noted.violations);
}

test('an inline script that is put into the page does not run', async ({ launch }) => {
  const { page } = await launch(shellPage);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran";';
    document.body.append(script);
    return document.title === 'ran';
  });
  expect(ran).toBe(false);
  await expect.poll(() => violations(page)).toEqual(['script-src-elem']);
});

test('an event handler in markup does not run', async ({ launch }) => {
  const { page } = await launch(shellPage);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button id="b" onclick="document.title=\'ran\'">b</button>',
    );
    document.getElementById('b')?.click();
  });
  expect(await page.title()).not.toBe('ran');
  await expect.poll(() => violations(page)).toEqual(['script-src-attr']);
});

test('text does not become code, also not in a timer', async ({ launch }) => {
  const { page } = await launch(shellPage);
  // Code that a test sends to the page is free of this rule; a callback of the page is not.
  const refusal = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            Reflect.construct(Function, ['return 1'])();
            resolve('ran');
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown');
          }
        }, 0);
      }),
  );
  expect(refusal).toBe('EvalError');
  await expect.poll(() => violations(page)).toEqual(['script-src']);
});

test('nothing is loaded from the network', async ({ launch }) => {
  const app = await launch(shellPage);
  const outcomes = await app.page.evaluate(async () => {
    function image(): Promise<string> {
      return new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('loaded');
        picture.onerror = () => resolve('refused');
        picture.src = 'https://example.com/a.png';
      });
    }
    function socket(): Promise<string> {
      return new Promise((resolve) => {
        const connection = new WebSocket('wss://example.com/');
        connection.onopen = () => resolve('opened');
        connection.onerror = () => resolve('refused');
      });
    }
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    );
    navigator.sendBeacon('https://example.com/beacon');
    return [await image(), await socket(), fetched];
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  await expect.poll(() => violations(app.page)).toContain('connect-src');
  expect(app.requestsOutside()).toEqual([]);
});

test('a frame cannot show another page, and a form cannot send one', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/frame';
    const form = document.createElement('form');
    form.action = 'https://example.com/form';
    document.body.append(frame, form);
    form.submit();
  });
  await expect
    .poll(async () => [...(await violations(app.page))].sort())
    .toEqual(['form-action', 'frame-src']);
  expect(app.requestsOutside()).toEqual([]);
});
