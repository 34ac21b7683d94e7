import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { writeVsmap } from '../../file/writeVsmap';
import { analyse } from '../../metrics/analyse';
import type { MapDocument } from '../../model/mapDocument';
import { faultOf } from '../../picture/svg/xmlFault.testing';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { documentWords } from '../../text/documentWords';
import { loadWords } from '../../text/loadWords';
import { encodeUtf8 } from '../bytes';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { readMapFile } from '../readMapFile.testing';
import { writeHtml } from './htmlWriter';

function pageOf(document: MapDocument, clean = false): string {
  return writeHtml(analyse(document), documentWords('en'), clean ? null : writeVsmap(document), null);
}

/** What is wrong with a page as XML; its declaration is no part of that. */
function faultOfPage(page: string): string | null {
  expect(page.startsWith('<!doctype html>\n')).toBe(true);
  return faultOf(page.replace('<!doctype html>\n', ''));
}

function readBack(page: string): MapDocument {
  const opened = readMapFile('page.html', encodeUtf8(page), 'unused');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value.source).toBe('html');
  return opened.value.document;
}

const elements = /<([a-z][a-z0-9]*)/g;

test('the page says what the map says: sentence, totals with definitions, findings, automation, steps', () => {
  const page = pageOf(leanEnterprise);
  for (const said of [
    '<html lang="en',
    '<h1>Feature to production</h1>',
    'An item takes 9 weeks 3 days to reach the customer.',
    '<b>14%</b>',
    'The share of the lead time spent working on the item.',
    'Use early peer review',
    'Slow: 31% of the lead time.',
    '<th scope="row">Showcase and UAT</th>',
    '>longest wait</text>',
  ])
    expect(page, said).toContain(said);
  expect(faultOfPage(page)).toBeNull();
});

test('the page runs nothing and loads nothing', () => {
  const page = pageOf(leanEnterprise);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|\shref=|\ssrc=|@import|url\((?!#)/);
});

describe('in German', () => {
  beforeAll(() => loadWords('de'));
  test('the page speaks German throughout and says so', () => {
    const page = writeHtml(analyse(leanEnterprise), documentWords('de'), null, '2026-11-30');
    expect(page).toContain('<html lang="de');
    for (const said of [
      'Ein Vorgang braucht 9 Wochen 3 Tage',
      '<h2>Kennzahlen</h2>',
      '<h2>Schritte</h2>',
      'Manuell',
    ])
      expect(page, said).toContain(said);
    expect(faultOfPage(page)).toBeNull();
  });
});

test('a figure that is not known says what it is at least, and what is missing', () => {
  const steps = leanEnterprise.steps.map((step, at) => (at === 0 ? { ...step, waitTime: null } : step));
  const page = pageOf({ ...leanEnterprise, steps });
  expect(page).toMatch(
    /Lead time<\/span> <b>at least 8 w<\/b><\/summary><p>missing: step Design and analysis: wait/,
  );
});

test('any map comes back equal from its page, which is well-formed', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const page = pageOf(document);
      expect(faultOfPage(page)).toBeNull();
      expect(readBack(page)).toEqual(document);
    }),
    { numRuns: 60 },
  );
});

/** Elements of a page of harmless texts: nothing that a text says may add one. */
const usual = new Set(
  [...pageOf(hostileMap('word')).matchAll(elements)].map(([, name]) => name).concat(['title']),
);

test.each(hostileTexts)('a map full of %j adds no element and comes back equal', (text) => {
  const document = hostileMap(text);
  const page = pageOf(document);
  expect(faultOfPage(page)).toBeNull();
  expect([...page.matchAll(elements)].map(([, name]) => name).filter((name) => !usual.has(name))).toEqual([]);
  expect(readBack(page)).toEqual(document);
});

test('a clean copy shows the same and holds no map', () => {
  const page = pageOf(leanEnterprise, true);
  expect(page).not.toContain('vsmap xmlns');
  expect(page).not.toContain('"format"');
  expect(page).toContain('Showcase and UAT');
  expect(readMapFile('page.html', encodeUtf8(page), 'm')).toMatchObject({ ok: false });
});

test('a page whose map is cut off is told apart from a page without one', () => {
  const page = pageOf(leanEnterprise);
  const cut = page.slice(0, page.indexOf('"steps"'));
  expect(readMapFile('x', encodeUtf8(cut), 'm')).toMatchObject({
    error: { kind: 'carrier', source: 'html', error: { kind: 'cutOff' } },
  });
});

test('a map without steps is a page too', () => {
  const page = pageOf({ ...leanEnterprise, steps: [], flows: [], lanes: [], notes: [], improvements: [] });
  expect(faultOfPage(page)).toBeNull();
  expect(page).toContain('This map has no steps yet.');
});
