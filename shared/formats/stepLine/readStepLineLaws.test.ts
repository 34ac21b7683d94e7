import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStepLine } from './readStepLine';
import type { LineValues } from './stepLine';

const piece = fc.constantFrom(
  ...[
    'Review',
    'audit',
    '27001',
    '2h',
    '30m',
    '3-5d',
    '?',
    '/',
    ' / ',
    ',',
    ';',
    '90%',
    '90 %',
    '@Ops',
    '#CI',
  ],
  ...[
    '(auto)',
    'wait',
    'PT',
    'WT',
    'LT',
    'every',
    'C&A',
    '80',
    '3 people',
    '1,5h',
    '"',
    '-',
    '~',
    '(',
    ')',
    'ß',
  ],
);
const anyLine = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('any line is read, and nothing that was typed is lost', () => {
  fc.assert(
    fc.property(anyLine, (text) => {
      const { name, understood, left } = readStepLine(text);
      let at = 0;
      for (const span of understood) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      const outside = understood.reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
        text,
      );
      expect(bare(name)).toBe(bare(outside));
      for (const { start, end } of left) expect(bare(name)).toContain(bare(text.slice(start, end)));
    }),
    { numRuns: 2000 },
  );
});

/** Without blanks and the punctuation between figures. */
function bare(text: string): string {
  return text.replace(/[\s,;|·"/:=‐‑‒–—−-]+/gu, '');
}

test('a name that was read is a name again, with nothing in it', () => {
  fc.assert(
    fc.property(anyLine, (text) => {
      const { name } = readStepLine(text);
      expect(readStepLine(name, { was: name }).values).toEqual({});
    }),
  );
});

const word = fc.constantFrom('Review', 'the', 'ISO', '27001', 'audit', 'Übergabe', 'sign-off', 'v2', 'C#');
const time = fc.constantFrom('30m', '2d', '2d 4h', '1,5h', '3-5d', '~1w', '1d/3d/2w', '?', 'PT4H');
const facts = fc.record(
  {
    processTime: time.map((text) => [`PT ${text}`, { processTime: text }] as const),
    waitTime: time.map((text) => [`wait ${text}`, { waitTime: text }] as const),
    share: fc
      .integer({ min: 0, max: 100 })
      .map((n) => [`C&A ${n}`, { percentCompleteAccurate: n / 100 }] as const),
    people: fc.integer({ min: 1, max: 99 }).map((n) => [`${n} people`, { people: n }] as const),
    team: fc.constant(['@Ops', { team: 'Ops' }] as const),
    phase: fc.constant(['#Build', { phase: 'Build' }] as const),
    auto: fc.constant(['(auto)', { automationLevel: 'automated' }] as const),
  },
  { requiredKeys: [] },
);

test('facts with their keys say the same in any order, before or behind the name', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      facts.chain((said) =>
        fc.shuffledSubarray(Object.values(said), { minLength: Object.keys(said).length }),
      ),
      fc.boolean(),
      (name, said, before) => {
        const figures = said.map(([text]) => text).join(', ');
        const parts = before ? [figures, name.join(' ')] : [name.join(' '), figures];
        const read = readStepLine(parts.filter((part) => part !== '').join(', '));
        expect(read.values).toEqual(Object.assign({}, ...said.map(([, values]): LineValues => values)));
        expect(read.name).toBe(name.join(' '));
        expect(read.left).toEqual([]);
      },
    ),
  );
});

test('a long line is read in no time', () => {
  const line = `${'Review 2h / 3d, wait 2 weeks 3 days, 90 % @Ops Team '.repeat(19)}`;
  const read = readStepLine(line);
  expect(read.name.length).toBeGreaterThan(0);
});
