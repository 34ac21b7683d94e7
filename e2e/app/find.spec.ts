import { expect, type Page, test } from '@playwright/test';
import { makeImprovement } from '#shared/model/improvement';
import { makeNote } from '#shared/model/note';
import { words } from '#shared/text/words';
import { longStream, openMap, step } from './editorPage';

const { find, improvement, side } = words('en');

const map = {
  ...longStream(40, (at) => (at % 10 === 3 ? `Prüfung ${at + 1}` : `Step ${at + 1}`)),
  notes: [makeNote({ id: 'n1', text: 'Who is pruefen at night?', step: 's20' })],
};

function bar(page: Page) {
  return page.getByRole('search', { name: find.label });
}

async function look(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect(bar(page).getByRole('textbox')).toBeFocused();
  await bar(page).getByRole('textbox').fill(query);
}

test('a word is looked for on a large map, and the keyboard goes on from what was found', async ({
  page,
}) => {
  await openMap(page, map);
  await test.step('a word is found without its accents, and each place is selected and brought to the middle', async () => {
    await look(page, 'PRUFUNG');
    await expect(bar(page)).toContainText(find.count(1, 4));
    await expect(step(page, 'Prüfung 4')).toHaveAttribute('aria-current', 'true');
    for (const [at, name] of [
      [2, 'Prüfung 14'],
      [3, 'Prüfung 24'],
      [4, 'Prüfung 34'],
      [1, 'Prüfung 4'],
    ] as const) {
      await page.keyboard.press('Enter');
      await expect(bar(page)).toContainText(find.count(at, 4));
      await expect(step(page, name)).toBeInViewport();
      await expect(step(page, name)).toHaveAttribute('aria-current', 'true');
    }
    await page.keyboard.press('Shift+Enter');
    await expect(bar(page)).toContainText(find.count(4, 4));
  });
  await page.keyboard.press('Escape');
  await test.step('F3 goes on after the bar was closed, and Escape gives the keyboard back to the map', async () => {
    await look(page, 'prüfung');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await page.keyboard.press('F3');
    await expect(step(page, 'Prüfung 14')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Shift+F3');
    await expect(step(page, 'Prüfung 4')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('ArrowRight');
    await expect(step(page, 'Step 5')).toHaveAttribute('aria-current', 'true');
  });
  await test.step('teams and notes are found, and what was found is said', async () => {
    await look(page, 'team 2');
    await expect(bar(page)).toContainText(find.count(1, 8));
    await expect(bar(page)).toContainText('Team: Team 2');
    await look(page, 'at night');
    await expect(bar(page).getByRole('status')).toContainText('Note: Who is pruefen at night?');
    await expect(step(page, 'Step 21')).toBeInViewport();
    await look(page, 'nothing like this');
    await expect(bar(page)).toContainText(find.nothing);
  });
});

test('an improvement is found where it is: its tab, in view while one types, with the keyboard after that', async ({
  page,
}) => {
  const improvements = Array.from({ length: 30 }, (_, at) =>
    makeImprovement({ id: `i${at}`, number: at + 1, title: `Change ${at + 1}`, owner: 'Ada', step: 's5' }),
  );
  await openMap(page, { ...map, improvements });
  await look(page, 'change 27');
  const tab = page.getByRole('tab', { name: side.tabs.improvements });
  const title = page.getByRole('textbox', { name: improvement.editor.title, exact: true });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(title).toHaveValue('Change 27');
  await expect(title).toBeInViewport();
  await expect(bar(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();
  // With the bar closed the next place has the keyboard at once.
  await look(page, 'change 3');
  await expect(bar(page)).toContainText(find.count(1, 2));
  await page.keyboard.press('Escape');
  await page.keyboard.press('F3');
  await expect(title).toHaveValue('Change 30');
  await expect(title).toBeFocused();
});
