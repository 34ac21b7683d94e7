import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { removeFolder } from '../host/removeFolder';
import { saveStatus, titleField } from './libraryPage';
import { type StartedBrowser, startBrowser } from './storageBrowser';

const typed = 'What was typed in front of twelve people must never be lost, whatever happens. '.repeat(3);

/** The titles beside which the page showed "saved", as they come. */
async function watchSaved(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction('tellSaved', (title: string) => seen.push(title));
  await page.evaluate(() => {
    const status = document.querySelector('[data-status]');
    const field = document.querySelector<HTMLInputElement>('#map-title');
    if (status === null || field === null) throw new Error('no map is open');
    const tell: unknown = Reflect.get(window, 'tellSaved');
    new MutationObserver(() => {
      if (status.getAttribute('data-status') === 'saved' && typeof tell === 'function') tell(field.value);
    }).observe(status, { attributes: true });
  });
  return seen;
}

test.describe.configure({ timeout: 90_000 });

for (const saves of [2, 5, 9]) {
  test(`a browser killed while typing goes on, after ${saves} saves, has lost nothing that showed saved`, async ({
    baseURL,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'millrace-kill-'));
    let browser: StartedBrowser | null = null;
    try {
      browser = await startBrowser(folder);
      await browser.page.goto(`${baseURL}/`);
      await expect(titleField(browser.page)).toHaveValue('Feature to production');
      await titleField(browser.page).fill('');
      const seen = await watchSaved(browser.page);
      await titleField(browser.page).focus();
      const typing = browser.page.keyboard.type(typed, { delay: 12 }).catch(() => {});
      await expect.poll(() => seen.length, { intervals: [5] }).toBeGreaterThanOrEqual(saves);
      await browser.kill();
      await typing;
      const promised = seen.at(-1) ?? '';
      expect(promised).not.toBe('');
      expect(promised.length).toBeLessThan(typed.length);

      browser = await startBrowser(folder);
      await browser.page.goto(`${baseURL}/`);
      await browser.page.getByRole('link').first().click();
      await expect(saveStatus(browser.page)).toHaveAttribute('data-status', 'saved');
      const found = await titleField(browser.page).inputValue();
      expect(found.length).toBeGreaterThanOrEqual(promised.length);
      expect(typed.startsWith(found)).toBe(true);
    } finally {
      await browser?.kill();
      await removeFolder(folder);
    }
  });
}
