import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeVsmap } from '../file/writeVsmap';
import { mapElement } from '../picture/svg/mapElement';
import { leanEnterprise } from '../samples/leanEnterprise';
import { encodeUtf8 } from './bytes';
import { writeCsv } from './csv/csvWriter';
import { withMap } from './png/mapInPng';
import { pixel as picture } from './png/pixel.testing';
import { readers, readMapFile } from './readMapFile.testing';
import { contentOf, recognise, recogniseFile } from './recognise';

const text = writeVsmap(leanEnterprise);
const drawing = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${mapElement(text)}</svg>`;

describe('a file is what its content says, whatever it is called', () => {
  test.each([
    ['vsmap', encodeUtf8(text)],
    ['svg', encodeUtf8(drawing)],
    ['png', withMap(picture, text)],
  ] as const)('%s', (source, bytes) => {
    for (const name of ['map', 'map.csv', `map.${source}`, 'map.vsmap', 'MAP.PNG']) {
      const opened = readMapFile(name, bytes, 'unused');
      expect(opened).toMatchObject({ ok: true, value: { source, readOnly: false, notices: [] } });
      if (!opened.ok) continue;
      expect(opened.value.document).toEqual(leanEnterprise);
      expect(opened.value.vsmap?.trim()).toBe(text.trim());
    }
  });

  test('csv, which gets the id it is given', () => {
    const opened = readMapFile('map.vsmap', encodeUtf8(writeCsv(leanEnterprise)), 'fresh');
    expect(opened).toMatchObject({ ok: true, value: { source: 'csv', vsmap: null } });
    if (!opened.ok) return;
    expect(opened.value.document).toMatchObject({ id: 'fresh', title: 'Feature to production' });
    expect(opened.value.document.steps.map((step) => step.name)).toEqual(
      leanEnterprise.steps.map((step) => step.name),
    );
  });
});

describe('a file without a map is refused for what it is', () => {
  test.each<[string, Uint8Array, object]>([
    ['photo.png', picture, { kind: 'carrier', source: 'png', error: { kind: 'noMap' } }],
    [
      'logo.svg',
      encodeUtf8('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      { kind: 'carrier', source: 'svg', error: { kind: 'noMap' } },
    ],
    ['empty.vsmap', new Uint8Array(0), { kind: 'vsmap', error: { kind: 'empty' }, vsmap: '' }],
    ['empty.csv', new Uint8Array(0), { kind: 'table', errors: [{ kind: 'empty' }] }],
    ['names.csv', encodeUtf8('a,b\n1,2\n'), { kind: 'table', errors: [{ kind: 'noHeader' }] }],
    ['package.json', encodeUtf8('{"name": "x"}'), { kind: 'vsmap', error: { kind: 'notAMap' } }],
    ['letter.txt', encodeUtf8('Dear Ann,\n'), { kind: 'unknownContent' }],
    ['letter.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff]), { kind: 'unknownContent' }],
    ['latin1.csv', Uint8Array.from([0x6e, 0xe4]), { kind: 'unknownContent' }],
    [
      'letter.pdf',
      encodeUtf8('%PDF-1.7\n%%EOF'),
      { kind: 'carrier', source: 'pdf', error: { kind: 'noMap' } },
    ],
    [
      'page.html',
      encodeUtf8('<!doctype html><p>Hello'),
      { kind: 'carrier', source: 'html', error: { kind: 'noMap' } },
    ],
  ])('%s', (name, bytes, error) => {
    expect(readMapFile(name, bytes, 'm')).toMatchObject({ ok: false, error });
  });
});

test('a newer map in a picture is opened to be looked at, with its text', () => {
  const newer = text.replace(/"formatVersion": \d+/, '"formatVersion": 999');
  expect(readMapFile('m.png', withMap(picture, newer), 'm')).toMatchObject({
    ok: true,
    value: { readOnly: true, source: 'png', vsmap: newer },
  });
});

test('a broken map in a picture is handed on for repair', () => {
  const broken = text.replace('"80', '"x').replace('"2d"', '"soon"');
  expect(readMapFile('m.png', withMap(picture, broken), 'm')).toMatchObject({
    ok: false,
    error: { kind: 'vsmap', source: 'png', error: { kind: 'broken' }, vsmap: broken },
  });
});

test.each([
  ['tsv', 'Step\tPT (h)\nTake\t1\nShip\t2\n'],
  ['csv', 'Schritt;Bearbeitungszeit (h)\nPrüfung;1,5\nFreigabe;3\n'],
  ['md', '# Orders\n\n| Step | PT |\n| --- | --- |\n| Take | 1h |\n'],
  ['html', '<!doctype html><table><tr><th>Step<th>PT<tr><td>Take<td>1h</table>'],
  ['mmd', 'flowchart LR\n  A[Take 1h] --> B[Ship 2h]\n'],
  ['txt', '- Take 1h\n- Ship 2h\n'],
] as const)('steps as .%s are looked at first, whatever the file is called', (id, steps) => {
  for (const name of ['file', 'file.vsmap', 'file.csv', 'file.docx', `file.${id}`]) {
    const found = recognise(name, contentOf(encodeUtf8(steps)), readers);
    const format = readers.find(({ reader }) => found.kind === 'steps' && reader.steps === found.steps);
    expect(format?.format.id, name).toBe(id);
    expect(found, name).toMatchObject({ kind: 'steps', named: null });
  }
});

test('a file that is what its name says is recognised as any other is', async () => {
  for (const name of ['map.vsmap', 'map.csv', 'map', 'map.docx', 'map.txt']) {
    expect(await recogniseFile(name, encodeUtf8(text)), name).toEqual(
      recognise(name, contentOf(encodeUtf8(text)), readers),
    );
  }
});

test('a text of which only the name says what it is, is read as that', () => {
  const prose = contentOf(encodeUtf8('Dear Ann,\nthank you.\n'));
  expect(recognise('letter', prose, readers).kind).toBe('unknown');
  expect(recognise('letter.txt', prose, readers)).toMatchObject({ kind: 'steps', named: null });
  expect(recognise('letter.csv', prose, readers)).toMatchObject({ kind: 'steps', named: expect.any(Object) });
  expect(recognise('letter.vsmap', prose, readers).kind).toBe('map');
});

test('a text that is more than any table of steps is not searched for some', () => {
  const long = contentOf(encodeUtf8('Step\tPT\n'.repeat(1_100_000)));
  expect(recognise('long', long, readers).kind).toBe('unknown');
});

test('any bytes under any name never throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('a.vsmap', 'a.svg', 'a.png', 'a.csv', ''),
      fc.constantFrom('', '{', '<svg>', '<svg><vsmap>', '%PDF-1.7\n', '\x89PNG\r\n\x1a\n', 'name,PT\n'),
      fc.uint8Array(),
      (name, start, rest) => {
        readMapFile(name, Uint8Array.from([...Buffer.from(start, 'latin1'), ...rest]), 'm');
      },
    ),
  );
});
