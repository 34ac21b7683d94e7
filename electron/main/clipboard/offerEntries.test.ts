import { expect, test } from 'vitest';
import type { ClipboardEntry } from './clipboardEntries';
import { offerEntries } from './offerEntries';

const entries: readonly ClipboardEntry[] = ['text', 'html', 'svg', 'own'].map((type) => [type, 'x']);

/** A clipboard that is emptied by every refusal, and refuses what holds one of these types. */
function clipboardWithout(...refused: readonly string[]) {
  let held: readonly string[] = ['what was there before'];
  let writes = 0;
  async function write(offered: readonly ClipboardEntry[]): Promise<boolean> {
    writes += 1;
    const types = offered.map(([type]) => type);
    const takes = types.every((type) => !refused.includes(type));
    held = takes ? types : [];
    return takes;
  }
  return { write, held: () => held, writes: () => writes };
}

test('what the system takes is written once', async () => {
  const clipboard = clipboardWithout();
  expect(await offerEntries(entries, clipboard.write)).toBe(true);
  expect(clipboard.held()).toEqual(['text', 'html', 'svg', 'own']);
  expect(clipboard.writes()).toBe(1);
});

test.each([
  ['the last', ['own'], ['text', 'html', 'svg']],
  ['one in the middle', ['html'], ['text', 'svg', 'own']],
  ['several', ['text', 'svg'], ['html', 'own']],
])('the rest comes onto the clipboard where a form is refused: %s', async (_which, refused, rest) => {
  const clipboard = clipboardWithout(...refused);
  expect(await offerEntries(entries, clipboard.write)).toBe(true);
  expect(clipboard.held()).toEqual(rest);
});

test('a clipboard that takes nothing is said to have taken nothing', async () => {
  expect(await offerEntries(entries, clipboardWithout('text', 'html', 'svg', 'own').write)).toBe(false);
  const untouched = clipboardWithout();
  expect(await offerEntries([], untouched.write)).toBe(false);
  expect(untouched.writes()).toBe(0);
});
