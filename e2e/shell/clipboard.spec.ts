import { expect, type Page } from '@playwright/test';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

function write(
  page: Page,
  forms: { readonly text: string; readonly html: string; readonly png: number[] | null },
) {
  return page.evaluate(
    ({ text, html, png }) =>
      window.millrace.writeClipboard({ text, html, png: png === null ? null : Uint8Array.from(png) }),
    forms,
  );
}

test('text, HTML and picture come onto the clipboard at once, though the page has no permission', async ({
  launch,
}) => {
  const app = await launch(shellPage);
  const forms = { text: 'Step\tPT', html: '<table></table>', png: [137, 80, 78, 71] };
  expect(await write(app.page, forms)).toBe(true);
  expect(await app.clipboard()).toMatchObject({ 'text/plain': 'Step\tPT', 'text/html': '<table></table>' });
  expect(Object.keys(await app.clipboard())).toContain('image/png');
});

test('forms that are not there are left out', async ({ launch }) => {
  const app = await launch(shellPage);
  await write(app.page, { text: '| a |', html: '', png: null });
  expect(Object.keys(await app.clipboard())).toEqual(['text/plain']);
});
