import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { writeVsmap } from '../../file/writeVsmap';
import { analyse } from '../../metrics/analyse';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { documentWords } from '../../text/documentWords';
import { loadWords } from '../../text/loadWords';
import { cleanText } from '../font/cleanText';
import { interFiles, noFont } from '../font/inter.testing';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { readMapFile } from '../readMapFile.testing';
import { mapSheets } from './mapSheet';
import { type ReadPdf, readPdf } from './readPdf.testing';
import { writePdf } from './writePdf';

function bytesOf(document: MapDocument, fonts = interFiles, locale: 'en' | 'de' = 'en'): Promise<Uint8Array> {
  const attached = { name: 'map.vsmap', vsmap: writeVsmap(document) };
  return writePdf(analyse(document), documentWords(locale), { fonts, attached, date: '2026-11-30' });
}

async function pdfOf(document: MapDocument): Promise<ReadPdf> {
  return readPdf(await bytesOf(document));
}

function readBack(pdf: Uint8Array): MapDocument {
  const opened = readMapFile('map.pdf', pdf, 'unused');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value.source).toBe('pdf');
  return opened.value.document;
}

/** A stream of so many steps, one behind the other. */
function streamOf(count: number, name = (index: number) => `Step ${index + 1}`): MapDocument {
  const steps = Array.from({ length: count }, (_, index) =>
    makeStep({ id: `s${index}`, name: name(index), processTime: '1h', waitTime: '2d' }),
  );
  const flows = steps.slice(1).map((step, index) => {
    const from = steps[index]?.id ?? '';
    return { kind: 'forward', id: `f${index}`, from, to: step.id, share: null, wait: null } as const;
  });
  return makeMap({ id: 'm', title: 'Stream', steps, flows });
}

const saidOn = (pdf: ReadPdf) => pdf.pages.map(({ texts }) => texts.join(' '));

test('the first page is the map on a page of A4, the others say what it says', async () => {
  const pdf = await pdfOf(leanEnterprise);
  expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual(
    pdf.pages.map(() => [841.89, 595.28]),
  );
  const [map = '', ...others] = saidOn(pdf);
  for (const said of [
    'An item takes 9 weeks 3 days to reach the customer.',
    'Showcase and UAT',
    'longest wait',
    '8 w 1 d waiting',
  ])
    expect(map).toContain(said);
  const handout = others.join(' ');
  for (const said of [
    'Feature to production',
    'An item takes 9 weeks 3 days to reach the customer.',
    'Flow efficiency 14% The share of the lead time spent working on the item.',
    'Try this:',
    'Use early peer review',
    'What to automate first',
    'Slow: 31% of the lead time.',
    'Steps ID Step',
    'The map is embedded in this document',
  ])
    expect(handout, said).toContain(said);
  expect(pdf.pages.map(({ texts }) => texts.at(-1))).toEqual(
    pdf.pages.map((_, at) => `Page ${at + 1} of ${pdf.pages.length}`),
  );
});

test('title, language and the day that is given are told, other dates and addresses are not', async () => {
  const { dictionaries } = await pdfOf(leanEnterprise);
  expect(dictionaries).toContain('/Lang (en');
  expect(dictionaries).toContain('(Feature to production)');
  expect(dictionaries).toContain('/DisplayDocTitle true');
  expect(dictionaries).toContain('(map.vsmap)');
  expect(dictionaries.match(/\(D:.*?\)/g)).toEqual(['(D:20261130)']);
  expect(dictionaries).not.toMatch(/ModDate|\/URI|\/JS|\/JavaScript|\/Launch|\/Annots \[[^\]]/);
});

test('two documents of one map are the same bytes', async () => {
  expect(Buffer.from(await bytesOf(leanEnterprise)).equals(await bytesOf(leanEnterprise))).toBe(true);
});

test('both weights of the font go along, with the letters that are used', async () => {
  const { dictionaries } = await pdfOf(leanEnterprise);
  const names = [...dictionaries.matchAll(/\/FontName \/\w+\+(\S+)/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(['Inter-Regular-1', 'Inter-SemiBold-1']);
  // With the structure by which it is read aloud; a whole font would be more than twice that.
  expect((await bytesOf(leanEnterprise)).length).toBeLessThan(75_000);
});

describe('in German', () => {
  beforeAll(() => loadWords('de'));
  test('the document speaks German throughout and says so', async () => {
    const pdf = readPdf(await bytesOf(leanEnterprise, interFiles, 'de'));
    const said = saidOn(pdf).join(' ');
    expect(pdf.dictionaries).toContain('/Lang (de');
    for (const text of [
      'Ein Vorgang braucht 9 Wochen 3 Tage',
      'Kennzahlen',
      'Manuell',
      'Seite 1 von',
      'Enthält die Karte',
    ])
      expect(said, text).toContain(text);
  });
});

test('any map comes back equal from its document', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async (document) => {
      // Without a font nothing is drawn: what matters here is what goes along.
      expect(readBack(await bytesOf(document, noFont))).toEqual(document);
    }),
    { numRuns: 60 },
  );
});

test('a few of any maps are drawn, whatever is in them', async () => {
  for (const document of fc.sample(arbitraryMap, { numRuns: 6, seed: 1 })) {
    const bytes = await bytesOf(document);
    expect(readBack(bytes)).toEqual(document);
    expect(readPdf(bytes).pages.length).toBeGreaterThan(1);
  }
});

test.each(hostileTexts)('a map full of %j shows it as text and comes back equal', async (text) => {
  const document = hostileMap(text);
  const bytes = await bytesOf(document);
  expect(readBack(bytes)).toEqual(document);
  const { dictionaries, pages } = readPdf(bytes);
  expect(dictionaries).not.toMatch(/\/URI|\/JS\b|\/JavaScript|\/Launch|\/Annots \[[^\]]/);
  const shown = pages
    .map(({ texts }) => texts.join(''))
    .join('')
    .replaceAll(' ', '');
  expect(shown).toContain(cleanText(text).replaceAll(' ', '').slice(0, 12));
});

test('letters that the font lacks are shown as a replacement and copied as they are', async () => {
  const pdf = await pdfOf(streamOf(1, () => '審査 🚀 Prüfung Проверка'));
  const [map] = pdf.pages;
  expect(map?.texts.join('|')).toMatch(/Prüfung .*\|Проверка/);
  expect(map?.content).toContain('/ActualText');
  expect(map?.content).toContain(Buffer.from('審査', 'utf16le').swap16().toString('latin1'));
});

test('a clean copy shows the same and holds no map', async () => {
  const clean = await writePdf(analyse(leanEnterprise), documentWords('en'), {
    fonts: interFiles,
    date: null,
    attached: null,
  });
  expect(Buffer.from(clean).includes('vsmap')).toBe(false);
  expect(saidOn(readPdf(clean)).join(' ')).toContain('Showcase and UAT');
  expect(saidOn(readPdf(clean)).join(' ')).not.toContain('map is embedded');
  expect(readMapFile('map.pdf', clean, 'm')).toEqual({
    ok: false,
    error: { kind: 'carrier', source: 'pdf', error: { kind: 'noMap' } },
  });
});

test('a map without steps is a document too', async () => {
  const pdf = await pdfOf(makeMap({ id: 'm', title: '' }));
  expect(saidOn(pdf).join(' ')).toContain('This map has no steps yet.');
  expect(pdf.dictionaries).toContain(`(${documentWords('en').picture.untitled})`);
});

test('a step alone is not blown up', async () => {
  const { pages } = await pdfOf(streamOf(1));
  const sizes = [...(pages[0]?.content ?? '').matchAll(/^([\d.]+) 0 0 [\d.]+ 0 0 cm/gm)].map(([, scale]) =>
    Number(scale),
  );
  expect(Math.max(...sizes)).toBeLessThan(1.2);
});

test('the header of the table of 60 steps stands on every page of it, and every step is there once', async () => {
  const pages = saidOn(await pdfOf(streamOf(60)));
  const words = documentWords('en');
  const { steps } = words.handout;
  const from = pages.findIndex((said) => said.includes(` ${steps} `));
  const map = pages.slice(0, mapSheets(analyse(streamOf(60)), words).length).join(' ');
  const table = pages.slice(from);
  expect(table.length).toBeGreaterThan(1);
  for (const said of table) expect(said).toContain('Step Process time');
  for (let step = 1; step <= 60; step += 1) {
    expect(map).toContain(`Step ${step} `);
    expect(table.join(' ').match(new RegExp(`Step ${step} 1h`, 'g'))).toHaveLength(1);
  }
});

test('long names and notes are told in full', async () => {
  const long = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
  const document = streamOf(2, () =>
    'Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerungsantragsformular'.repeat(3),
  );
  const steps = document.steps.map((step) => ({ ...step, note: long }));
  const said = saidOn(await pdfOf({ ...document, steps }))
    .slice(1)
    .join(' ');
  expect(said).toContain('word399');
  expect(said.replaceAll(' ', '')).toContain('antragsformular');
});

test('a long map says how far it is drawn, without ever going back', async () => {
  const parts: number[] = [];
  const steps = Array.from({ length: 300 }, (_, at) => makeStep({ id: `s${at}`, name: `Step ${at + 1}` }));
  const analysis = analyse(makeMap({ id: 'm', title: 'Long', steps, flows: [] }));
  await writePdf(analysis, documentWords('en'), {
    fonts: interFiles,
    date: null,
    attached: null,
    progress: (part) => parts.push(part),
  });
  expect(parts.length).toBeGreaterThan(2);
  expect([...parts].sort((one, other) => one - other)).toEqual(parts);
  expect(parts[0]).toBeGreaterThan(0);
  expect(parts.at(-1)).toBeLessThanOrEqual(1);
});
