import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDuration } from './parseDuration';
import { timeUnits } from './units';
import { writeDuration } from './writeDuration';

const words = ['h', 'd', 'w', 'm', 'min', 'days', 'cd', 'mo', 's', 'P', 'PT', 'T', 'H', 'M', 'calendar day'];
const pieces = ['~', '?', '-', '–', '/', ':', '.', ',', ' ', '½', '⅓', '0', '1', '30', '2.5', '0,25', '00'];
const digits = fc.stringMatching(/^\d{1,4}([.,]\d{1,6})?$/);

/** Texts that look like the grammar, many of them valid. */
const nearly = fc
  .array(fc.oneof(fc.constantFrom(...words, ...pieces), digits), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.join(''));

/** Amounts with their units in order. */
const amount = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...timeUnits), digits), { selector: ([unit]) => unit, minLength: 1 })
  .map((parts) =>
    [...parts]
      .sort(([a], [b]) => timeUnits.indexOf(a) - timeUnits.indexOf(b))
      .map(([unit, number]) => number.replace(',', '.') + unit)
      .join(' '),
  );
const said = fc.oneof(
  amount,
  amount.map((text) => `~${text}`),
  fc.tuple(amount, amount).map((both) => both.join('-')),
  fc.tuple(amount, amount, amount).map((all) => all.join('/')),
);

test('what is written reads as the same duration again', () => {
  let understood = 0;
  fc.assert(
    fc.property(fc.oneof(said, nearly), (text) => {
      const parsed = parseDuration(text);
      if (!parsed.ok) return;
      understood += 1;
      const written = writeDuration(parsed.value);
      expect(parseDuration(written)).toEqual(parsed);
      expect(writeDuration(parsed.value)).toBe(written);
    }),
    { numRuns: 2000 },
  );
  expect(understood).toBeGreaterThan(500);
});

test('any text is understood or refused inside it, never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
      const parsed = parseDuration(text);
      if (parsed.ok) return;
      expect(parsed.error.at).toBeGreaterThanOrEqual(0);
      expect(parsed.error.at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('a very small number is written without an exponent', () => {
  const parsed = parseDuration('0.00000000125d');
  expect(parsed.ok && writeDuration(parsed.value)).toBe('0.00000000125d');
});
