import { expect, type Locator, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { longStream, openMap } from './editorPage';
import { future, view } from './futurePage';
import { app, exchange, exportAs, openSample } from './libraryPage';
import { violations } from './violations';

const { proposalDialog } = words('en');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  return box;
}

function overlap(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** What can be pressed or typed into and lies below a message. */
function coveredBy(message: Locator): Promise<readonly string[]> {
  return message.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const controls = [...document.querySelectorAll('#root :is(button, input, textarea, select, a)')];
    const below = controls.filter((control) => {
      const box = control.getBoundingClientRect();
      const over = box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      return over && !element.contains(control) && control.checkVisibility();
    });
    return below.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

test('in a window of 720 px the button that exports the proposal is in view, and hides no field', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSample(page);
  await page.getByRole('button', { name: exchange.export, exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${proposalDialog.name}`) }).click();
  const dialog = page.getByRole('dialog', { name: proposalDialog.name });
  const button = dialog.getByRole('button', { name: proposalDialog.export });
  await expect(button).toBeInViewport({ ratio: 1 });
  // Whatever has the focus stands above the buttons.
  const { y: foot } = await boxOf(button);
  const fields = await dialog.locator('input, select, textarea').all();
  expect(fields.length).toBeGreaterThan(8);
  for (const field of fields) {
    await field.focus();
    const { y, height } = await boxOf(field);
    expect(y + height).toBeLessThanOrEqual(foot);
    await expect(button).toBeInViewport({ ratio: 1 });
  }
});

test('maps too wide for the comparison say so at their edge, and a press goes on to the rest', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, longStream(14));
  await view(page, 'compare').click();
  const maps = page.getByRole('region', { name: future.compare.maps });
  const further = page.getByRole('button', { name: future.compare.further });
  const back = page.getByRole('button', { name: future.compare.back });
  await expect(further).toBeVisible();
  await expect(back).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  const end = maps.getByText('Step 14', { exact: true }).first();
  await expect(end).not.toBeInViewport();
  await further.click();
  await expect(back).toBeVisible();
  await expect(maps).toBeFocused();
  await maps.evaluate((room) => room.scrollTo(room.scrollWidth, 0));
  await expect(end).toBeInViewport();
  await expect(further).toHaveCount(0);
  await page.setViewportSize({ width: 2400, height: 1080 });
  await expect(further).toHaveCount(0);
  await expect(back).toHaveCount(0);
});

test('at 200 % a message lies on no control of the header, and at its end the page goes on above it', async ({
  page,
}) => {
  // What a window of 1280 x 720 has at 200 %.
  await page.setViewportSize({ width: 640, height: 360 });
  await openSample(page);
  const download = await exportAs(page, 'vsmap');
  const message = page
    .getByRole('region', { name: app.messages })
    .locator('div', { hasText: exchange.exported(download.suggestedFilename()) })
    .first();
  await expect(message).toBeVisible();
  await message.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  const header = await boxOf(page.getByRole('banner'));
  expect(overlap(await boxOf(message), header)).toBe(false);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await coveredBy(message)).toEqual([]);
});
