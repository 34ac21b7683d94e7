import { mkdir, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep, type Step } from '#shared/model/step';
import { words } from '#shared/text/words';
import { openMap } from '../app/editorPage';
import { doCommand, settled } from './ways';

const english = words('en');

/** Ten steps with two in parallel, a choice, rework, phases and a note: all that a reading has to tell. */
const tenSteps: MapDocument = makeMap({
  id: 'ten',
  title: 'Change request',
  lanes: [
    { id: 'plan', name: 'Plan' },
    { id: 'build', name: 'Build' },
    { id: 'ship', name: 'Ship' },
  ],
  steps: [
    given('ask', 'Ask', 'plan', '1h', '2d', 'Sales', 0.8),
    given('judge', 'Judge', 'plan', '2h', '3d', 'Product', 0.9),
    given('code', 'Code', 'build', '3d', '1d', 'Engineering', 0.85),
    given('review', 'Review', 'build', '2h', '5d', 'Engineering', 0.7),
    given('docs', 'Write help', 'build', '4h', '1d', 'Writers', null),
    given('test', 'Test', 'build', '1d', '2d', 'QA', 0.95),
    given('light', 'Light approval', 'ship', '15min', '2h', 'Lead', null),
    given('board', 'Board approval', 'ship', '1h', '5d', 'Board', null),
    given('deploy', 'Deploy', 'ship', '30min', '1d', 'Operations', 0.99),
    { ...given('tell', 'Tell customers', 'ship', '1h', '1d', 'Sales', null), end: true },
  ],
  flows: [
    makeForward({ id: '1', from: 'ask', to: 'judge' }),
    makeForward({ id: '2', from: 'judge', to: 'code' }),
    makeForward({ id: '3', from: 'code', to: 'review' }),
    makeForward({ id: '4', from: 'code', to: 'docs' }),
    makeForward({ id: '5', from: 'review', to: 'test' }),
    makeForward({ id: '6', from: 'docs', to: 'test' }),
    makeForward({ id: '7', from: 'test', to: 'light', share: 0.7 }),
    makeForward({ id: '8', from: 'test', to: 'board', share: 0.3 }),
    makeForward({ id: '9', from: 'light', to: 'deploy' }),
    makeForward({ id: '10', from: 'board', to: 'deploy' }),
    makeForward({ id: '11', from: 'deploy', to: 'tell' }),
    { id: '12', kind: 'rework', from: 'test', to: 'code', share: 0.2 },
  ],
});

function given(
  id: string,
  name: string,
  phase: string,
  processTime: string,
  waitTime: string,
  team: string,
  percentCompleteAccurate: number | null,
): Step {
  return makeStep({ id, name, phase, processTime, waitTime, team, people: 2, percentCompleteAccurate });
}

/** What a screen reader says of the element that has the focus: the browser's own accessibility tree is asked. */
async function spokenFocus(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const property = (node: (typeof nodes)[number], name: string) =>
    node.properties?.find((one) => one.name === name)?.value;
  const focused = nodes.findLast((node) => property(node, 'focused')?.value === true);
  if (focused === undefined) return 'nothing';
  const [active] = property(focused, 'activedescendant')?.relatedNodes ?? [];
  const spoken =
    nodes.find((node) => active !== undefined && node.backendDOMNodeId === active.backendDOMNodeId) ??
    byId.get(focused.nodeId) ??
    focused;
  const role = property(spoken, 'roledescription')?.value ?? spoken.role?.value;
  const value = spoken.value?.value === undefined ? '' : `, ${spoken.value.value}`;
  return `${spoken.name?.value} (${role})${value}`;
}

test('a screen reader is told what a 10-step map means', async ({ page }) => {
  test.setTimeout(120_000);
  const told: string[] = [];
  const heading = (text: string) => told.push('', `## ${text}`);
  const live = page.locator('[data-meaning]');
  await openMap(page, tenSteps);

  heading('The page, by its landmarks and headings');
  told.push(...(await page.locator('h1, h2').allInnerTexts()));
  await page.locator('.react-flow').focus();
  heading('Tab reaches the map');
  const first = await spokenFocus(page);
  told.push(first);
  const map = page.getByRole('application', { name: english.canvas.label });
  await expect(map).toBeFocused();

  heading('Arrow right walks from step to step');
  const walked: string[] = [first];
  for (let at = 0; at < 10; at += 1) {
    const before = await map.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowRight');
    const after = await map.getAttribute('aria-activedescendant');
    if (after === before) break;
    walked.push(await spokenFocus(page));
  }
  told.push(...walked.slice(1));
  expect(walked).toHaveLength(8);
  const all = walked.join('\n');
  expect(all).toContain('Ask: 1 hour of work, waits 2 days');
  expect(all).toMatch(/Review: 2 hours of work, waits 1 week, \d+(\.\d)?% of the lead time/);
  expect(all).not.toMatch(/undefined|NaN|\[object|null/);

  heading('One tab stop: Tab leaves the map');
  await page.keyboard.press('Tab');
  await expect(map).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.closest('.react-flow__node'))).toBeNull();
  told.push(await spokenFocus(page));

  heading('A wait is changed');
  await page.getByRole('group', { name: /^Review:/ }).click();
  const wait = page.locator('[data-field="waitTime"]');
  await wait.fill('1d');
  told.push(`typed: 1d into ${await spokenFocus(page)}`);
  await expect(live).toHaveText(/^Review: 2 hours of work, waits 1 day.+Lead time [^.]+\.$/);
  told.push(`live: ${await live.innerText()}`);
  await page.keyboard.press('Control+z');
  await expect(live).toHaveText(/^Review: 2 hours of work, waits 1 week/);
  told.push(`undone, live: ${await live.innerText()}`);

  heading('The map as text');
  await doCommand(page, english, 'readMap');
  await settled(page);
  const reading = page.getByRole('dialog', { name: english.reading.title });
  told.push(await reading.innerText());
  await expect(reading).toContainText('Then in parallel: Review and Write help');
  await expect(reading).toContainText('Starts when Review and Write help are all done');
  await expect(reading).toContainText(
    'Then, depending on the item: 70% of items to Light approval; 30% of items to Board approval',
  );
  await expect(reading).toContainText('Rework: 20% of items go back from Test to Code');
  await expect(reading).toContainText('Delivers to the customer');
  await expect(reading.getByRole('listitem').getByRole('button')).toHaveCount(10);

  heading('Enter on a step of the reading shows it on the map');
  await reading.getByRole('button', { name: /^Deploy:/ }).press('Enter');
  await expect(map).toBeFocused();
  await expect(page.getByRole('group', { name: /^Deploy:/ })).toHaveAttribute('aria-current', 'true');
  told.push(await spokenFocus(page));

  await mkdir('e2e/output', { recursive: true });
  await writeFile('e2e/output/transcript.txt', `${told.join('\n').trim()}\n`);
});
