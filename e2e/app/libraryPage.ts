import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { words } from '#shared/text/words';

export const { app, library, exchange } = words('en');

/** Opens the app with a new profile: the sample is created and shown. */
export async function openSample(page: Page): Promise<void> {
  await page.goto('/');
  await expect(titleField(page)).toHaveValue('Feature to production');
}

/** Opens the app with a new profile, and its list of maps with the sample in it. */
export async function openLibrary(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('button', { name: app.backLabel }).click();
  await expect(card(page, 'Feature to production')).toBeVisible();
}

export function titleField(page: Page): Locator {
  return page.getByLabel(app.titleLabel);
}

/** The card of a map in the list. */
export function card(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

export function cardLink(page: Page, title: string): Locator {
  return page.getByRole('link', { name: title, exact: true });
}

/** Titles of the cards, in their order. */
export function cardTitles(page: Page): Promise<readonly string[]> {
  return page.getByRole('list', { name: library.label }).getByRole('link').allInnerTexts();
}

/** The word about saving in the header. */
export function saveStatus(page: Page): Locator {
  return page.locator('[data-status]');
}

/** Chooses a kind of file in the export menu and waits for the download. */
export async function exportAs(page: Page, kind: keyof typeof exchange.kinds): Promise<Download> {
  await page.getByRole('button', { name: exchange.export, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: exchange.kinds[kind] }).click(),
  ]);
  return download;
}

/** The bytes of a download on the disk. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Drops a file on the window, as from a file manager. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}
