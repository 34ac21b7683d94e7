import { expect, test } from '@playwright/test';
import { leanEnterprise } from '#shared/file/samples/leanEnterprise';
import { loadWords } from '#shared/text/loadWords';
import { words } from '#shared/text/words';
import { openSample, screens } from './screens';
import { plainWords, textFaults } from './textFaults';

test.use({ locale: 'en-XA' });

/** What people wrote stays as it is in any language, longest first. */
const written = [
  leanEnterprise.title,
  'damaged.vsmap',
  'two weeks',
  'waitTime.upToLeadTime',
  'upToLeadTime',
  'Millrace',
  ...leanEnterprise.lanes.map(({ name }) => name),
  // Names stand on two lines of a box, word by word.
  ...leanEnterprise.steps.flatMap(({ name, team }) => [name, team, ...name.split(' ')]),
].sort((one, other) => other.length - one.length);

test.setTimeout(150_000);

test('a word in the code, one that is cut off and two on each other are seen', async ({ page }) => {
  await loadWords('pseudo');
  await openSample(page, words('pseudo'));
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.style.cssText = 'position:fixed; left:300px; top:300px; width:60px; z-index:9; overflow:hidden;';
    for (const [text, style] of [
      ['Hardcoded words that are cut', 'white-space:nowrap'],
      ['Ťóþ', ''],
      ['Ůɲđ', 'margin-top:-15px'],
    ] as const) {
      const line = document.createElement('p');
      line.textContent = text;
      line.style.cssText = style;
      box.append(line);
    }
    document.body.append(box);
  });
  expect(await plainWords(page, written)).toEqual(['Hardcoded words that are cut']);
  expect(await textFaults(page)).toEqual({
    clipped: ['Hardcoded words that are cut'],
    overlapping: ['Ťóþ / Ůɲđ'],
  });
});

for (const { name, open } of screens) {
  test(`words that are 40 % longer have room, and none stands in the code: ${name}`, async ({ page }) => {
    await loadWords('pseudo');
    await open(page, words('pseudo'));
    expect(await plainWords(page, written)).toEqual([]);
    expect(await textFaults(page)).toEqual({ clipped: [], overlapping: [] });
  });
}
