import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field, openMap, step } from './editorPage';
import { riskyStream } from './riskyStream';
import { violations } from './violations';

const { automatePanel, inspector, shell } = words('en');
const { links } = inspector.step;

const address = 'https://wiki.example.com/runbooks/change-approval?version=7#rollback-in-one-hour';

test('by keyboard: a link of a step is typed, only https is taken, and undone', async ({ page }) => {
  await openMap(page, riskyStream);
  await step(page, 'Change approval').click();
  await field(page, 'newLink').focus();
  await page.keyboard.type('http://wiki.example.com');
  await page.keyboard.press('Enter');
  await expect(field(page, 'newLink')).toHaveAccessibleDescription(links.notHttps);
  await expect(field(page, 'link:0:url')).toHaveCount(0);
  await field(page, 'newLink').fill(address);
  await page.keyboard.press('Enter');
  await expect(field(page, 'link:0:kind')).toBeFocused();
  await page.keyboard.type('Run');
  await expect(field(page, 'link:0:kind')).toHaveValue('runbook');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Rollback');
  await page.keyboard.press('Tab');
  await expect(field(page, 'link:0:url')).toHaveValue(address);
  // The whole address is seen, not as much of it as a line holds.
  expect(await field(page, 'link:0:url').evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(
    2,
  );
  await field(page, 'link:0:url').fill('javascript:alert(1)');
  await expect(field(page, 'link:0:url')).toHaveAccessibleDescription(links.notHttps);
  await expect(page.getByRole('button', { name: links.open('Rollback') })).toHaveAttribute('title', address);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: links.remove('Rollback') }).click();
  await expect(field(page, 'newLink')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(field(page, 'link:0:label')).toHaveValue('Rollback');
});

test('a link opens only after its address was shown and agreed to', async ({ page, context }) => {
  await context.route('https://wiki.example.com/**', (route) => route.fulfill({ body: 'the page' }));
  const opened: string[] = [];
  context.on('page', (popup) => opened.push(popup.url()));
  const asked: string[] = [];
  let agree = false;
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await (agree ? dialog.accept() : dialog.dismiss());
  });
  const linked = { kind: 'dashboard', label: '', url: address } as const;
  const steps = riskyStream.steps.map((one) =>
    one.name === 'Change approval' ? { ...one, links: [linked] } : one,
  );
  await openMap(page, { ...riskyStream, steps });
  await step(page, 'Change approval').click();
  const open = page.getByRole('button', { name: links.open(links.kinds.dashboard) });
  await open.click();
  expect(asked).toEqual([`${shell.dialog.linkQuestion}\n\n${address}`]);
  agree = true;
  await open.click();
  await expect.poll(() => context.pages().length).toBe(2);
  expect(opened).toHaveLength(1);
  await expect(field(page, 'link:0:url')).toHaveValue(address);
});

test('a decision, the moment of release, and what cannot be automated are kept with the step, and undone', async ({
  page,
}) => {
  const steps = riskyStream.steps.map((one) =>
    one.name === 'Change approval' ? { ...one, notAutomatable: 'The law asks for two people' } : one,
  );
  await openMap(page, { ...riskyStream, steps });
  await step(page, 'Change approval').click();
  await field(page, 'decision').press('Space');
  await expect(field(page, 'decision')).toBeChecked();
  await page.getByText(inspector.step.more, { exact: true }).click();
  await field(page, 'milestone').selectOption(inspector.step.milestones.released);
  await expect(page.getByText('The law asks for two people')).toHaveCount(1);
  await page.getByRole('button', { name: automatePanel.mayBe }).click();
  await expect(page.getByText('The law asks for two people')).toHaveCount(0);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Control+z');
  await expect(page.getByText('The law asks for two people').first()).toBeVisible();
  await expect(field(page, 'decision')).not.toBeChecked();
  await expect(field(page, 'milestone')).toHaveValue('');
});
