import { expect } from '@playwright/test';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

test('the page cannot read files beside its own', async ({ launch }) => {
  const { page } = await launch(shellPage);
  const statuses = await page.evaluate(async () => {
    const paths = [
      'page.js',
      '..%2fmain%2fmain.cjs',
      '..%5cmain%5cmain.cjs',
      '%2e%2e%2fmain/main.cjs',
      '../main/main.cjs',
    ];
    const answers = await Promise.all(paths.map((path) => fetch(`/${path}`)));
    return answers.map((answer) => answer.status);
  });
  expect(statuses).toEqual([200, 403, 403, 403, 404]);
});

test('every answer carries the content policy and its type', async ({ launch }) => {
  const { page } = await launch(shellPage);
  const headers = await page.evaluate(async () => {
    const [script, refused] = await Promise.all([fetch('/page.js'), fetch('/..%2fmain%2fmain.cjs')]);
    return [script, refused].map((answer) => ({
      policy: answer.headers.get('content-security-policy')?.startsWith("default-src 'none'; "),
      sniff: answer.headers.get('x-content-type-options'),
      type: answer.headers.get('content-type'),
    }));
  });
  expect(headers).toMatchObject([
    { policy: true, sniff: 'nosniff', type: 'text/javascript; charset=utf-8' },
    { policy: true, sniff: 'nosniff' },
  ]);
});

test('the page can only read', async ({ launch }) => {
  const { page } = await launch(shellPage);
  expect(await page.evaluate(async () => (await fetch('/page.js', { method: 'POST' })).status)).toBe(405);
});
