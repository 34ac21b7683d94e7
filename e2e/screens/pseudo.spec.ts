import { expect, test } from '@playwright/test';
import { leanEnterprise } from '#shared/file/samples/leanEnterprise';
import { loadWords } from '#shared/text/loadWords';
import { words } from '#shared/text/words';
import { screens } from './screens';
import { plainWords, textFaults } from './textFaults';

test.use({ locale: 'en-XA' });

/** What people wrote stays as it is in any language, longest first. */
const written = [
  leanEnterprise.title,
  'damaged.vsmap',
  'two weeks',
  'Millrace',
  ...leanEnterprise.lanes.map(({ name }) => name),
  // Names stand on two lines of a box, word by word.
  ...leanEnterprise.steps.flatMap(({ name, team }) => [name, team, ...name.split(' ')]),
].sort((one, other) => other.length - one.length);

test.setTimeout(150_000);

for (const { name, open } of screens) {
  test(`words that are 40 % longer have room, and none stands in the code: ${name}`, async ({ page }) => {
    await loadWords('pseudo');
    await open(page, words('pseudo'));
    expect(await plainWords(page, written)).toEqual([]);
    expect(await textFaults(page)).toEqual({ clipped: [], overlapping: [] });
  });
}
