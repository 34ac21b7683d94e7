import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeVsmap } from '../../file/writeVsmap';
import { analyse } from '../../metrics/analyse';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { documentWords } from '../../text/documentWords';
import { encodeUtf8 } from '../bytes';
import { noFont } from '../font/inter.testing';
import { readMapFile } from '../readMapFile.testing';
import { isPdf, mapFileType, mapOfPdf } from './mapInPdf';
import { writePdf } from './writePdf';

const vsmap = writeVsmap(leanEnterprise);
let pdf = new Uint8Array(0);
beforeAll(async () => {
  pdf = Uint8Array.from(
    await writePdf(analyse(leanEnterprise), documentWords('en'), {
      fonts: noFont,
      date: null,
      attached: { name: 'm.vsmap', vsmap },
    }),
  );
});

const type = `/Subtype /${mapFileType.replace('/', '#2F')}`;
const file = (dictionary: string, data: string, end = '\nendstream') =>
  encodeUtf8(
    `%PDF-1.7\n5 0 obj\n<<\n/Type /EmbeddedFile\n${dictionary}\n>>\nstream\n${data}${end}\nendobj\n%%EOF`,
  );

test('the map comes out of the document as it went in', () => {
  expect(mapOfPdf(pdf)).toEqual({ ok: true, value: vsmap });
});

test('a document inside a larger buffer is read at its place', () => {
  const larger = new Uint8Array(pdf.length + 7);
  larger.set(pdf, 7);
  expect(mapOfPdf(larger.subarray(7))).toEqual({ ok: true, value: vsmap });
});

test('another program may write the description in one line, and words in front of the file', () => {
  const other = `junk\n%PDF-1.4\n3 0 obj << /Length 2 /Params << /Size 2 >> ${type} /Type /EmbeddedFile >>\r\nstream\r\n{}\r\nendstream`;
  expect(isPdf(encodeUtf8(other))).toBe(true);
  expect(mapOfPdf(encodeUtf8(other))).toEqual({ ok: true, value: '{}' });
});

test('a title that says the same words as the description is no map', async () => {
  const title = `5 0 obj << /Type /EmbeddedFile ${type} /Length 2 >> stream {} endstream`;
  const document = { ...leanEnterprise, title };
  const text = writeVsmap(document);
  const made = await writePdf(analyse(document), documentWords('en'), {
    fonts: noFont,
    date: null,
    attached: { name: 'm.vsmap', vsmap: text },
  });
  expect(mapOfPdf(made)).toEqual({ ok: true, value: text });
  const clean = await writePdf(analyse(document), documentWords('en'), {
    fonts: noFont,
    date: null,
    attached: null,
  });
  expect(mapOfPdf(clean)).toEqual({ ok: false, error: { kind: 'noMap' } });
});

describe('what is no document with a map is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'noMap'],
    [
      'a document of another program',
      encodeUtf8('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF'),
      'noMap',
    ],
    ['another attachment', file('/Subtype /text#2Fplain\n/Length 2', '{}'), 'noMap'],
    ['a packed attachment', file(`${type}\n/Length 2\n/Filter /FlateDecode`, '{}'), 'noMap'],
    ['an attachment without a length', file(type, '{}'), 'noMap'],
    ['an attachment that is larger than any map', file(`${type}\n/Length 20000001`, '{}'), 'tooLarge'],
    ['an attachment that is shorter than it says', file(`${type}\n/Length 200`, '{}'), 'cutOff'],
    ['an attachment that is longer than it says', file(`${type}\n/Length 2`, '{ "a": 1 }'), 'cutOff'],
    ['an attachment without an end', file(`${type}\n/Length 2`, '{}', ''), 'cutOff'],
    [
      'bytes that are no text',
      Uint8Array.from([...file(`${type}\n/Length 2`, 'AB')].map((byte) => (byte === 0x41 ? 0xff : byte))),
      'cutOff',
    ],
  ])('%s', (_name, bytes, kind) => {
    expect(mapOfPdf(bytes)).toMatchObject({ ok: false, error: { kind } });
  });
});

test('a document that is cut off within the map says so, and behind it the map is there', () => {
  const end = Buffer.from(pdf).indexOf('endstream');
  expect(readMapFile('m.pdf', pdf.subarray(0, end - 100), 'm')).toMatchObject({
    ok: false,
    error: { kind: 'carrier', source: 'pdf', error: { kind: 'cutOff' } },
  });
  expect(readMapFile('m.pdf', pdf.subarray(0, end + 20), 'm')).toMatchObject({
    ok: true,
    value: { source: 'pdf' },
  });
});

test('a document cut off or changed anywhere never throws', () => {
  fc.assert(
    fc.property(fc.nat(pdf.length), fc.nat(pdf.length - 1), fc.nat(255), (length, at, byte) => {
      const changed = Uint8Array.from(pdf);
      changed[at] = byte;
      readMapFile('m.pdf', changed.subarray(0, length), 'm');
      readMapFile('m.pdf', changed, 'm');
    }),
    { numRuns: 200 },
  );
});

test('any bytes behind the first words never throw', () => {
  fc.assert(
    fc.property(fc.constantFrom('', type, `${type} >>\nstream\n`), fc.uint8Array(), (start, bytes) => {
      readMapFile('m.pdf', Uint8Array.from([...encodeUtf8(`%PDF-1.7 ${start}`), ...bytes]), 'm');
    }),
  );
});

test('a hostile document costs no time', () => {
  const start = performance.now();
  mapOfPdf(encodeUtf8(`%PDF-1.7\n${`${type} `.repeat(200_000)}`));
  mapOfPdf(encodeUtf8(`%PDF-1.7\n${`${type}${'>>'.repeat(900)}${' '.repeat(900)}`.repeat(500)}`));
  mapOfPdf(encodeUtf8(`%PDF-1.7\n${'/Subtype '.repeat(1_000_000)}`));
  expect(performance.now() - start).toBeLessThan(2_000);
});
