import { expect, test } from 'vitest';
import type { CliCommand } from '../cliCommand';
import { parseCommandLine, takeLanguage } from './parseCommandLine';

const command: CliCommand = {
  name: 'check',
  positionals: 1,
  options: { json: 'flag', repair: 'value' },
  run: async () => 0,
};
const parse = (...args: string[]) => parseCommandLine(command, args);

test('options stand before, behind and between the files', () => {
  const asked = {
    positionals: ['a.vsmap'],
    flags: new Set(['json']),
    values: new Map([['repair', 'b.vsmap']]),
    lists: new Map(),
  };
  expect(parse('--json', 'a.vsmap', '--repair', 'b.vsmap')).toEqual({ ok: true, value: asked });
  expect(parse('--repair=b.vsmap', 'a.vsmap', '--json')).toEqual({ ok: true, value: asked });
});

test('a dash is a file, and what stands behind two dashes is one too', () => {
  expect(parse('-')).toMatchObject({ value: { positionals: ['-'] } });
  expect(parse('--', '--json')).toMatchObject({ value: { positionals: ['--json'], flags: new Set() } });
});

test.each([
  [['a', '--simulate'], { kind: 'unknownOption', option: '--simulate' }],
  [['a', '-j'], { kind: 'unknownOption', option: '-j' }],
  [['a', '--help', '--jsn'], { kind: 'unknownOption', option: '--jsn' }],
  [['a', '--__proto__'], { kind: 'unknownOption', option: '--__proto__' }],
  [['a', '--json=yes'], { kind: 'valueNotTaken', option: '--json' }],
  [['a', '--repair'], { kind: 'valueMissing', option: '--repair' }],
  [['a', '--repair='], { kind: 'valueMissing', option: '--repair' }],
  [['a', '--repair', '--json'], { kind: 'valueMissing', option: '--repair' }],
  [[], { kind: 'filesExpected', expected: 1, found: 0 }],
  [['a', 'b'], { kind: 'filesExpected', expected: 1, found: 2 }],
])('%j is wrong usage', (args, error) => {
  expect(parse(...args)).toEqual({ ok: false, error });
});

test('with help no files are needed', () => {
  expect(parse('--help')).toMatchObject({ value: { flags: new Set(['help']) } });
  expect(parse('-h')).toMatchObject({ value: { flags: new Set(['help']) } });
});

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
