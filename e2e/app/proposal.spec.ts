import { writeFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { type Improvement, makeImprovement } from '#shared/model/improvement';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { documentWords } from '#shared/text/documentWords';
import { openMap } from './editorPage';
import { app, bytesOf, dropFile, exchange, titleField } from './libraryPage';
import { violations } from './violations';

const { proposal, proposalDialog, palette } = documentWords('en');

function improvement(title: string, id: string, patch: object): Improvement {
  const command = { kind: 'editStep', id, patch };
  return makeImprovement({ id: title, title, step: id, status: 'selected', commands: [command] });
}

const planned = {
  ...leanEnterprise,
  // The change approval is decided by a machine, and testing beside it takes half a day with its wait.
  improvements: [
    improvement('Approve', '6b', { processTime: '6m', waitTime: '0' }),
    improvement('Explore', '6a', { processTime: '2h', waitTime: '2h' }),
  ],
  title: 'Orders <b>&</b>',
  outcome: 'A change reaches customers within four weeks',
};

/** Takes a format in the dialog, and exports. */
async function exported(page: Page, form: keyof typeof proposalDialog.forms): Promise<Download> {
  const dialog = page.getByRole('dialog', { name: proposalDialog.name });
  await dialog.getByLabel(proposalDialog.format).selectOption(form);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: proposalDialog.export }).click(),
  ]);
  return download;
}

test('one command makes the proposal that a sponsor reads without the program, and that opens as the map', async ({
  page,
}, testInfo) => {
  await openMap(page, planned);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: palette.title }).fill('proposal');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: proposalDialog.name });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByLabel(proposalDialog.fields.sponsor, { exact: true }).fill('Grace');
  await dialog.getByLabel(proposalDialog.fields.decideBy, { exact: true }).fill('2026-12-15');
  const download = await exported(page, 'html');
  expect(download.suggestedFilename()).toBe('Orders b & b Improvement proposal.html');
  const bytes = await bytesOf(download);

  await dropFile(page, 'proposal.html', bytes);
  await expect(page.getByText(exchange.already(planned.title))).toBeVisible();

  const path = testInfo.outputPath('proposal.html');
  await writeFile(path, bytes);
  // The app may still be loading parts of itself: what the document asks for is counted once it is gone.
  await page.goto('about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(proposal.title(planned.title));
  await expect(page.getByText(planned.outcome, { exact: true })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Lead time 9 w 3 d 8 w 4 d −36 h −9\.4% better/ }),
  ).toBeVisible();
  await expect(page.getByText('15 December 2026')).toBeVisible();
  for (const name of [proposal.nowThen, proposal.waterfall])
    await expect(page.getByRole('img', { name })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  expect(asked).toEqual([`file://${path}`]);
});

test('the proposal stands first in the menu of what leaves the app', async ({ page }) => {
  await openMap(page, planned);
  await page.getByRole('button', { name: exchange.export, exact: true }).click();
  const item = page.getByRole('menuitem', { name: new RegExp(`^${proposalDialog.name}`) });
  await expect(item).toBeVisible();
  await item.click();
  const download = await exported(page, 'html');
  expect((await bytesOf(download)).toString()).toContain('<h1>Improvement proposal: Orders &lt;b&gt;');
  await expect(titleField(page)).toHaveValue(planned.title);
  await expect(page.getByText(exchange.exported(download.suggestedFilename()))).toBeVisible();
  expect(app.actions.exportProposal.toLowerCase()).toContain(proposalDialog.name.toLowerCase());
});

test('every format leaves from the dialog, and what was typed there can be undone', async ({ page }) => {
  await openMap(page, planned);
  const item = page.getByRole('menuitem', { name: new RegExp(`^${proposalDialog.name}`) });
  const dialog = page.getByRole('dialog', { name: proposalDialog.name });
  for (const format of ['pdf', 'docx', 'pptx', 'md'] as const) {
    await page.getByRole('button', { name: exchange.export, exact: true }).click();
    await item.click();
    await dialog.getByLabel(proposalDialog.fields.team, { exact: true }).fill(`Team ${format}`);
    const download = await exported(page, format);
    expect(download.suggestedFilename()).toBe(`Orders b & b Improvement proposal.${format}`);
    expect((await bytesOf(download)).length).toBeGreaterThan(1000);
  }
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: exchange.export, exact: true }).click();
  await item.click();
  await expect(dialog.getByLabel(proposalDialog.fields.team, { exact: true })).toHaveValue('Team pptx');
  expect(await violations(page)).toEqual([]);
});
