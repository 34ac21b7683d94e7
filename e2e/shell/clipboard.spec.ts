import { expect, type Page } from '@playwright/test';
import type { ClipboardForms } from '#shared/bridge/clipboardForms';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

type SentForms = Omit<ClipboardForms, 'png'> & { readonly png: readonly number[] | null };

const none: SentForms = { text: '', html: '', markdown: '', svg: '', vsmap: '', png: null };

/** One grey pixel: Electron drops what is no picture. */
const pixel = [
  ...Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
];

function write(page: Page, forms: SentForms) {
  return page.evaluate(
    ({ png, ...texts }) =>
      window.millrace.writeClipboard({ ...texts, png: png === null ? null : Uint8Array.from(png) }),
    forms,
  );
}

test('text, HTML and picture come onto the clipboard at once, though the page has no permission', async ({
  launch,
}) => {
  const app = await launch(shellPage);
  const forms = { ...none, text: 'Step\tPT', html: '<table></table>', png: pixel };
  expect(await write(app.page, forms)).toBe(true);
  const held = await app.clipboard();
  expect(held).toMatchObject({ 'text/plain': 'Step\tPT' });
  expect(held['text/html']).toContain('<table></table>');
  expect(held['image/png']).toMatch(/^\x89PNG/);
});

test('forms that are not there are left out, and with none the clipboard stays', async ({ launch }) => {
  const app = await launch(shellPage);
  await write(app.page, { ...none, text: '| a |' });
  expect(Object.keys(await app.clipboard())).toEqual(['text/plain']);
  expect(await write(app.page, none)).toBe(false);
  expect(await app.clipboard()).toEqual({ 'text/plain': '| a |' });
});
