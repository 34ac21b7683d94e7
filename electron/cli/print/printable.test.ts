import { expect, test } from 'vitest';
import { printable, printableJson } from './printable';

test('what steers a terminal is not printed', () => {
  expect(printable('a\u001b[31mred\u0007\u009b2J\u202egnp\r\n\tb')).toBe(
    'a\ufffd[31mred\ufffd\ufffd2J\ufffdgnp\ufffd\n\tb',
  );
  expect(printable('Größe – 価値 🚀')).toBe('Größe – 価値 🚀');
});

test('in JSON it is escaped and reads back the same', () => {
  const value = { name: 'a\u001b\u009b\u202e\u007f"b' };
  const json = printableJson(value);
  expect(json).toMatch(/^[\n -~]*$/);
  expect(JSON.parse(json)).toEqual(value);
});
