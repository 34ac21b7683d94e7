import type { Browser, Page } from '@playwright/test';
import { writeVsmap } from '#shared/file/writeVsmap';
import { benchMap } from './benchMap';
import type { Contender } from './contender';
import './mountPage';
import type { Showing } from './rival';

/** Brings a map into the library as a person would: by dropping its file on the window. @returns its address */
async function importMap(page: Page, steps: number): Promise<string> {
  await page.evaluate(
    ([text, name]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], name, { type: 'application/json' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const options = { bubbles: true, cancelable: true, dataTransfer: carried };
        document.body.dispatchEvent(new DragEvent(type, options));
      }
    },
    [writeVsmap(benchMap(steps)), `bench-${steps}.vsmap`] as const,
  );
  await page.locator('.react-flow__node[data-id="s0"]').waitFor();
  await page.waitForURL(/#\/map\//);
  return new URL(page.url()).hash;
}

/** Goes to the library and back to the map. */
function openAt(page: Page, address: string): Promise<void> {
  return page.evaluate(async (hash) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isThere = () => document.querySelector('.react-flow__node') !== null;
    location.hash = '#/';
    while (isThere()) await frame();
    await frame();
    location.hash = hash;
    while (!isThere()) await frame();
    await frame();
  }, address);
}

/**
 * The built app itself, whole: header, totals, inspector, library and all. Only the mount is timed on its canvas alone:
 * the rivals are given a stream in memory, and have neither a disk to read nor a ladder to draw.
 */
export async function openOurs(
  browser: Browser,
  origin: string,
  pages: string,
): Promise<Contender & { view: () => Promise<Showing> }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin);
  const alone = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await alone.goto(`${pages}/mount.html`);
  const addresses = new Map<number, string>();
  return {
    name: 'Millrace',
    page,
    ground: '.react-flow__pane',
    async mount(steps) {
      const address = addresses.get(steps) ?? (await importMap(page, steps));
      addresses.set(steps, address);
      await openAt(page, address);
      const room = await page.locator('.react-flow').boundingBox();
      if (room === null) throw new Error('no map is open');
      return alone.evaluate(([map, size]) => window.ours.mount(map, size), [benchMap(steps), room] as const);
    },
    seen: () =>
      page.evaluate(() => {
        const room = document.querySelector('.react-flow')?.getBoundingClientRect() ?? new DOMRect();
        const nodes = [...document.querySelectorAll<HTMLElement>('.react-flow__node')];
        const inRoom = nodes.filter((node) => {
          const { left, right, top, bottom } = node.getBoundingClientRect();
          return right > room.left && left < room.right && bottom > room.top && top < room.bottom;
        });
        const flows = [...document.querySelectorAll<HTMLElement>('[data-flow]')];
        return {
          steps: inRoom.map((node) => node.dataset.id ?? ''),
          flows: flows.map((flow) => flow.dataset.flow ?? ''),
        };
      }),
    async gripOf(step) {
      const box = await page.locator(`.react-flow__node[data-id="${step}"]`).boundingBox();
      if (box === null) throw new Error(`there is no step ${step}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 4 };
    },
    view: () =>
      page.evaluate(() => {
        const room = document.querySelector('.react-flow')?.getBoundingClientRect();
        const drawing = document.querySelector('.react-flow__viewport');
        if (room === undefined || drawing === null) throw new Error('no map is open');
        const { a, e, f } = new DOMMatrix(getComputedStyle(drawing).transform);
        const size = { width: Math.round(room.width), height: Math.round(room.height) };
        return { size, view: { x: e, y: f, zoom: a } };
      }),
  };
}
