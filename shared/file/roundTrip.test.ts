import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from './arbitraryMap.testing';
import { readVsmap } from './readVsmap';
import { writeVsmap } from './writeVsmap';

test('what was written is read again as an equal map', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const read = readVsmap(writeVsmap(document));
      expect(read).toMatchObject({ ok: true });
      if (read.ok) expect(read.value.document).toEqual(document);
    }),
    { numRuns: 300 },
  );
});

test('writing what was read gives the same text, whatever the order of fields was', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const reversed = Object.fromEntries(Object.entries(document).reverse()) as unknown as typeof document;
      const text = writeVsmap(document);
      expect(writeVsmap(reversed)).toBe(text);
      const read = readVsmap(text);
      if (read.ok) expect(writeVsmap(read.value.document, read.value.around)).toBe(text);
    }),
  );
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(readVsmap(text).ok).toBe(false);
    }),
  );
});

test('any data in the envelope is read or refused with the place, never thrown at', () => {
  const nearly = fc.record(
    {
      id: fc.oneof(fc.constant('m'), fc.jsonValue()),
      title: fc.oneof(fc.constant('t'), fc.jsonValue()),
      calendar: fc.jsonValue(),
      demand: fc.jsonValue(),
      lanes: fc.oneof(fc.constant([]), fc.array(fc.jsonValue())),
      steps: fc.array(
        fc.oneof(fc.jsonValue(), fc.record({ id: fc.jsonValue(), processTime: fc.jsonValue() })),
      ),
      flows: fc.array(fc.oneof(fc.jsonValue(), fc.record({ id: fc.string(), kind: fc.jsonValue() }))),
      notes: fc.jsonValue(),
      improvements: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ id: fc.string(), title: fc.constant('I'), commands: fc.jsonValue() })),
      ),
      measurements: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ id: fc.string(), metric: fc.constant('leadTime'), value: fc.jsonValue() })),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(nearly, fc.constantFrom(0, 1, 2, 99), (map, formatVersion) => {
      const read = readVsmap(JSON.stringify({ format: 'vsmap', formatVersion, map }));
      if (!read.ok && read.error.kind === 'broken') expect(read.error.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 250 },
  );
});

test('a text cut off or changed at any place never throws', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.nat(), fc.string({ maxLength: 2 }), (document, place, inserted) => {
      const text = writeVsmap(document);
      const at = place % text.length;
      readVsmap(text.slice(0, at));
      readVsmap(text.slice(0, at) + inserted + text.slice(at + 1));
    }),
  );
});
