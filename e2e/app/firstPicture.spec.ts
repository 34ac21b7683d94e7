import { expect, type Page, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { doCommand } from '../screens/ways';
import { field, steps } from './editorPage';
import { app, openSample, saveStatus, titleField } from './libraryPage';

interface Kept {
  readonly revision: number;
  readonly svg: string;
}

/** The one picture that the library has kept; null while there is none. `change` is made to it first. */
function keptPicture(page: Page, change: Partial<Kept> = {}): Promise<Kept | null> {
  return page.evaluate(
    (fields) =>
      new Promise<Kept | null>((resolve, reject) => {
        const opening = indexedDB.open('millrace');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('pictures', 'readwrite');
          const pictures = transaction.objectStore('pictures');
          const request = pictures.getAll();
          let found: Kept | null = null;
          request.onsuccess = () => {
            if (request.result.length !== 1) return;
            found = { ...request.result[0], ...fields };
            if (Object.keys(fields).length > 0) pictures.put(found);
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(found);
          };
        };
      }),
    change,
  );
}

/** Opens the sample and waits until its picture is kept. */
async function openKept(page: Page): Promise<Kept> {
  await openSample(page);
  await expect.poll(async () => (await keptPicture(page))?.revision).toBe(0);
  return (await keptPicture(page)) as Kept;
}

/** Starts the app anew, and tells whether it was ever ahead of it that the map was shown. */
async function expectNoPicture(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-first-picture]') !== null) performance.mark('first picture');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(steps(page)).toHaveCount(8);
  expect(await page.evaluate(() => performance.getEntriesByName('first picture').length)).toBe(0);
}

/** Keeps the app away from the page until it is let in. */
async function holdApp(page: Page): Promise<() => void> {
  let letIn: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/first-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => letIn();
}

const picture = (page: Page) => page.locator('[data-first-picture]');

/** Where the name of a step stands in the window. */
async function placeOf(page: Page, name: string) {
  const box = await page.locator('text', { hasText: name }).first().boundingBox();
  return { x: Math.round(box?.x ?? Number.NaN), y: Math.round(box?.y ?? Number.NaN) };
}

test('a map that was seen before is on the screen before the app is, where it will lie', async ({ page }) => {
  await openKept(page);
  const letIn = await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(picture(page).getByText('Production', { exact: true })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const before = await placeOf(page, 'Production');
  expect(await page.locator('#root').textContent()).toBe('');
  letIn();
  await expect(titleField(page)).toBeVisible();
  await expect(picture(page)).toHaveCount(0);
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  expect(await placeOf(page, 'Production')).toEqual(before);
});

test('the canvas is asked for when the map is on the screen already', async ({ page }) => {
  await openKept(page);
  await page.addInitScript(() => {
    function look(): void {
      if (document.querySelector('[data-first-picture] text') !== null) performance.mark('map seen');
      else requestAnimationFrame(look);
    }
    requestAnimationFrame(look);
  });
  await page.reload();
  await expect(steps(page)).toHaveCount(8);
  const [seen, asked] = await page.evaluate(() => [
    performance.getEntriesByName('map seen')[0]?.startTime,
    performance.getEntriesByType('resource').find(({ name }) => /\/canvas-.*\.js$/.test(name))?.startTime,
  ]);
  expect(seen).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(seen ?? Number.NaN);
});

test('a map that was not seen before is drawn by the canvas alone', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const step of document.querySelectorAll('g[data-key^="step:"]'))
        performance.mark(step.closest('.react-flow') === null ? 'by another' : 'by the canvas');
    }).observe(document, { childList: true, subtree: true });
  });
  await openSample(page);
  const drawn = (name: string) => page.evaluate((by) => performance.getEntriesByName(by).length, name);
  expect(await drawn('by the canvas')).toBeGreaterThan(0);
  expect(await drawn('by another')).toBe(0);
});

test('it shows the last change that was saved', async ({ page }) => {
  await openKept(page);
  await steps(page).first().click();
  await field(page, 'waitTime').fill('31w');
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  await expect.poll(async () => (await keptPicture(page))?.revision).toBeGreaterThan(0);
  await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(picture(page).getByText(/^31\sw$/)).toBeVisible();
});

test('in a window of another size the app itself shows the map first', async ({ page }) => {
  await openKept(page);
  await page.setViewportSize({ width: 1100, height: 800 });
  await expectNoPicture(page);
});

test('a picture of an older state is not shown', async ({ page }) => {
  await openKept(page);
  await keptPicture(page, { revision: 7 });
  await expectNoPicture(page);
});

test('a picture that is damaged is not shown, and the map is', async ({ page }) => {
  await openKept(page);
  await keptPicture(page, { svg: '<svg><g>' });
  await expectNoPicture(page);
});

test('in another language it is made anew', async ({ page }) => {
  const before = await openKept(page);
  await doCommand(page, words('en'), 'languageGerman');
  await expect.poll(async () => (await keptPicture(page))?.svg === before.svg).toBe(false);
  await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(
    picture(page)
      .getByText(/^3\sWo$/)
      .first(),
  ).toBeVisible();
});

test('it has the colours that were chosen, from the first moment', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openKept(page);
  await holdApp(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(picture(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the app does not wait for a disk that does not answer', async ({ page }) => {
  await openKept(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    let asked = 0;
    IDBFactory.prototype.open = function (...wanted) {
      asked += 1;
      return asked === 1 ? (new EventTarget() as IDBOpenDBRequest) : open.apply(this, wanted);
    };
  });
  await expectNoPicture(page);
});
