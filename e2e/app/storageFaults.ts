import { expect, type Page } from '@playwright/test';

/** Changes the store of the open map while no window has it open, then opens the map again. */
async function behindItsBack(page: Page, change: (mapId: string) => Promise<void>): Promise<void> {
  const address = page.url();
  const [, id = ''] = /#\/map\/(.+)$/.exec(address) ?? [];
  await page.goto('/#/');
  await expect(page.getByRole('link').first()).toBeVisible();
  await page.evaluate(change, decodeURIComponent(id));
  await page.goto(address);
}

/** Leaves a record in the journal of the open map that no program can read, as a fault of the disk would. */
export function damageJournal(page: Page): Promise<void> {
  return behindItsBack(page, async (mapId) => {
    const open = indexedDB.open('millrace');
    await new Promise((done) => open.addEventListener('success', done));
    const work = open.result.transaction(['journal', 'checkpoints'], 'readwrite');
    const found = work.objectStore('checkpoints').get(mapId);
    await new Promise((done) => found.addEventListener('success', done));
    const revision = found.result.revision + 1;
    work
      .objectStore('journal')
      .put({ kind: 'command', mapId, revision, at: 1, command: { kind: 'lost words' } });
    await new Promise((done) => work.addEventListener('complete', done));
    open.result.close();
  });
}

/** Cuts the stored text of the open map off after the first field. */
export function damageText(page: Page): Promise<void> {
  return behindItsBack(page, async (mapId) => {
    const open = indexedDB.open('millrace');
    await new Promise((done) => open.addEventListener('success', done));
    const work = open.result.transaction('checkpoints', 'readwrite');
    work.objectStore('checkpoints').put({ mapId, revision: 0, text: '{"format":"vsmap",' });
    await new Promise((done) => work.addEventListener('complete', done));
    open.result.close();
  });
}

/** From now on the disk refuses what this page writes, until it is freed or the page is loaded again. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { refuse: true });
    IDBObjectStore.prototype.put = function refusing(...args) {
      if (Reflect.get(window, 'refuse') === true) {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      }
      return put.apply(this, args);
    };
  });
}

/** Frees a disk that was filled. */
export async function freeDisk(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { refuse: false }));
}
