import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainRange, readTsv, writeTsv } from './tsv';

test('cells written for the clipboard are read as the same cells', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('2d 4h', '"', 'a\tb', 'a\nb', 'a "b"', '"x', ''));
  const width = fc.integer({ min: 1, max: 4 });
  const table = width.chain((count) =>
    fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(table, (rows) => {
      // An empty last row looks like the line end that spreadsheets put behind the last one.
      fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '');
      expect(readTsv(writeTsv(rows))).toEqual(rows);
    }),
  );
});

test('the line end behind the last row makes no row', () => {
  expect(readTsv('1h\t2d\r\n3h\t4d\r\n')).toEqual([
    ['1h', '2d'],
    ['3h', '4d'],
  ]);
});

test('cells are a plain range, lists and diagrams and Markdown are not', () => {
  expect(isPlainRange('2h', false)).toBe(true);
  expect(isPlainRange('- Review', true)).toBe(true);
  expect(isPlainRange('2h\t3d\n4h\t5d', false)).toBe(true);
  expect(isPlainRange('2h\n3d\n', false)).toBe(true);
  expect(isPlainRange('- Review\n- Test', false)).toBe(false);
  expect(isPlainRange('1. Review\n2. Test', false)).toBe(false);
  expect(isPlainRange('| Step | Time |\n|---|---|', false)).toBe(false);
  expect(isPlainRange('flowchart LR\nA --> B', false)).toBe(false);
  expect(isPlainRange('2h\t3d\n4h', false)).toBe(false);
});

test('several cells for new steps may have headings and are looked at first', () => {
  expect(isPlainRange('Step\tTime\nReview\t2h', true)).toBe(false);
});
