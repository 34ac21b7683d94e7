import { expect, test } from 'vitest';
import { takeLanguage } from './takeLanguage';

test.each([
  [['metrics', 'a.vsmap'], 'en', ['metrics', 'a.vsmap']],
  [['metrics', 'a.vsmap', '--locale', 'de'], 'de', ['metrics', 'a.vsmap']],
  [['--locale=de_DE.UTF-8', 'check', 'a.vsmap', '--json'], 'de', ['check', 'a.vsmap', '--json']],
  [['--locale', 'en-GB', '--help'], 'en', ['--help']],
])('%j is answered in %s', (args, locale, rest) => {
  expect(takeLanguage(args)).toEqual({ ok: true, value: { locale, rest } });
});

test('a language that is not spoken is refused, and so is none', () => {
  expect(takeLanguage(['check', '--locale', 'fr'])).toMatchObject({
    error: { kind: 'unknownLanguage', found: 'fr', known: ['en', 'de'] },
  });
  expect(takeLanguage(['check', '--locale'])).toMatchObject({ error: { kind: 'valueMissing' } });
});
