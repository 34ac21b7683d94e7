import { expect, type Page, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field, openMap, step } from './editorPage';
import { view } from './futurePage';
import { bytesOf, exportAs, saveStatus } from './libraryPage';
import { riskyStream } from './riskyStream';

const { app, broken } = words('en');

/** What a part of the app exports as components that fail while they are drawn. */
async function failWhileDrawn(page: Page, part: string): Promise<void> {
  await page.route(`**/${part}-*.js`, async (route) => {
    const code = await (await route.fetch()).text();
    const [, list = ''] = /export\s*\{([^}]*)\}/.exec(code) ?? [];
    const names = list.split(',').map((one) => one.split(/ as /).at(-1)?.trim());
    const faulty = "function faulty() { throw new Error('a faulty part'); }";
    const body = `${faulty}\nexport { ${names.map((name) => `faulty as ${name}`).join(', ')} };`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}

/** The map is there, has the keyboard, takes an edit, and the edit is on the disk. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator(':focus')).not.toHaveCount(0);
  await step(page, 'Change approval').click();
  await field(page, 'team').fill('Risk office');
  await expect(saveStatus(page)).toHaveAttribute('data-status', 'saved');
  expect((await bytesOf(await exportAs(page, 'vsmap'))).toString('utf8')).toContain('Risk office');
}

test('a dialog that cannot be loaded says so; the map goes on, and later it opens', async ({ page }) => {
  await page.route('**/KeysDialog-*.js', (route) => route.abort());
  await openMap(page, riskyStream);
  await step(page, 'Change approval').click();
  await page.keyboard.press('F1');
  const message = page.getByRole('dialog', { name: broken.dialog });
  await expect(message).toContainText(broken.safe);
  await message.getByRole('button', { name: app.close }).press('Enter');
  await expect(message).toBeHidden();
  await expect(step(page, 'Change approval')).toBeVisible();
  await expectUsable(page);
  await page.unroute('**/KeysDialog-*.js');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: app.keysHeading })).toBeVisible();
});

test('a dialog that fails while it is drawn leaves the window as it was', async ({ page }) => {
  await failWhileDrawn(page, 'ProposalDialog');
  await openMap(page, riskyStream);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(app.actions.exportProposal);
  await page.keyboard.press('Enter');
  const message = page.getByRole('dialog', { name: broken.dialog });
  await expect(message).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(message).toBeHidden();
  await expectUsable(page);
});

test('a comparison that fails is closed to the map', async ({ page }) => {
  await failWhileDrawn(page, 'Compare');
  await openMap(page, riskyStream);
  await view(page, 'compare').click();
  const message = page.getByRole('alert').filter({ hasText: broken.part });
  await message.getByRole('button', { name: app.close }).click();
  await expect(view(page, 'current')).toBeChecked();
  await expectUsable(page);
});
