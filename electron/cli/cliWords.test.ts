import { afterEach, expect, test } from 'vitest';
import { loadWords } from '#shared/text/loadWords';
import { setSpokenLocale } from './cliWords';
import { hear } from './heardTerminal.testing';
import { caseFile } from './runBuilt.testing';

afterEach(() => setSpokenLocale('en'));

const lean = caseFile('lean-enterprise.vsmap');

test('what is said follows the language, whenever that is chosen', async () => {
  const asked = [['--help'], ['metrics', lean], ['diff', lean, lean], ['check', 'missing.vsmap']] as const;
  const hearAll = () => Promise.all(asked.map((args) => hear(...args)));
  const english = await hearAll();
  await loadWords('de');
  setSpokenLocale('de');
  const german = await hearAll();
  setSpokenLocale('en');
  expect(await hearAll()).toEqual(english);
  for (const [at, { out, error }] of german.entries()) {
    expect(`${out}${error}`).not.toBe(`${english[at]?.out}${english[at]?.error}`);
  }
  expect(german[1]?.out).toContain('Durchlaufzeit');
  expect(german[1]?.out).not.toContain('Lead time');
});
