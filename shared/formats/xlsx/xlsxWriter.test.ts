import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { analyse } from '../../metrics/analyse';
import { makeImprovement } from '../../model/improvement';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { unescapeXml } from '../../picture/svg/escapeXml';
import { faultOf } from '../../picture/svg/xmlFault.testing';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { documentWords } from '../../text/documentWords';
import { loadWords } from '../../text/loadWords';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { writeXlsx } from './xlsxWriter';

/** What is wrong with a file as XML; its declaration is no part of that. */
function faultOfFile(xml: string): string | null {
  return faultOf(xml.replace(/^<\?xml[^>]*\?>\s*/, '').trim());
}

type Files = Readonly<Record<string, string>>;

function filesOf(document: MapDocument, locale: 'en' | 'de' = 'en'): Files {
  const archive = unzipSync(writeXlsx(analyse(document), documentWords(locale), '2026-11-30'));
  return Object.fromEntries(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function sheetsOf(files: Files): readonly string[] {
  return Object.keys(files)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort()
    .map((name) => files[name] ?? '');
}

/** The texts and numbers of a sheet, row by row. */
function cellsOf(files: Files, sheet: number): readonly (readonly (string | number)[])[] {
  const rows = [...(sheetsOf(files)[sheet] ?? '').matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)];
  return rows.map(([, cells = '']) =>
    [...cells.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(([, attributes = '', inside = '']) => {
      const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1];
      if (value === undefined) return [];
      return [attributes.includes('inlineStr') ? unescapeXml(value) : Number(value)];
    }),
  );
}

test('the totals stand there as they are said and as numbers', () => {
  const cells = cellsOf(filesOf(leanEnterprise), 0);
  const row = (name: string) => cells.find(([first]) => first === name);
  // 9.6 weeks of 40 hours; 55 hours of it are work.
  expect(row('Lead time')?.slice(0, 3)).toEqual(['Lead time', '9 w 3 d', 384]);
  expect(row('Process time')?.slice(0, 3)).toEqual(['Process time', '1 w 2 d', 55]);
  expect(row('Flow efficiency')?.[2]).toBeCloseTo(55 / 384, 12);
  expect(row('Hand-offs')?.[2]).toBe(4);
});

test('the steps have their times as they were typed and in hours, and shares as shares', () => {
  const files = filesOf(leanEnterprise);
  const [head = [], first = []] = cellsOf(files, 1);
  const at = (name: string) => first[head.indexOf(name)];
  expect(at('Step')).toBe('Design and analysis');
  expect(at('Process time')).toBe('2d');
  expect(at('Process time (h)')).toBe(16);
  expect(at('%C&A')).toBe(0.7);
  expect(cellsOf(files, 1)).toHaveLength(9);
  expect(sheetsOf(files)[1]).toContain('state="frozen"');
});

test('flows and findings have sheets of their own', () => {
  const files = filesOf(leanEnterprise);
  expect(cellsOf(files, 2)[1]?.slice(0, 3)).toEqual(['Design and analysis', 'Design approval', 'forward']);
  expect(cellsOf(files, 3).length).toBeGreaterThan(2);
  expect(files['xl/workbook.xml']).toMatch(/name="Totals".*name="Steps".*name="Arrows".*name="Findings"/s);
});

test('the same map gives the same bytes', () => {
  const write = () => writeXlsx(analyse(leanEnterprise), documentWords('en'), '2026-11-30');
  expect(write()).toEqual(write());
});

test.each(hostileTexts)('a hostile text is a text and no formula: %j', (hostile) => {
  const files = filesOf(hostileMap(hostile));
  for (const [name, xml] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name)) expect(faultOfFile(xml), name).toBeNull();
  expect(sheetsOf(files).join('')).not.toContain('<f>');
  expect(Object.keys(files).filter((name) => /external|vba|macro/i.test(name))).toEqual([]);
});

test('any map can be written, an empty one too', () => {
  expect(cellsOf(filesOf(makeMap({ id: 'm', title: '' })), 1)).toHaveLength(1);
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const files = filesOf(document);
      for (const xml of sheetsOf(files)) expect(faultOfFile(xml)).toBeNull();
      expect(cellsOf(files, 1)).toHaveLength(document.steps.length + 1);
    }),
    { numRuns: 25 },
  );
});

beforeAll(() => loadWords('de'));

test('in German the sheets and headings are German', () => {
  const files = filesOf(leanEnterprise, 'de');
  expect(files['xl/workbook.xml']).toContain('name="Schritte"');
  expect(cellsOf(files, 1)[0]).toContain('Schritt');
});

test('the working is live: formulas beside the values, and sheets for improvements and notes', () => {
  const improvements = [
    makeImprovement({
      id: 'i',
      title: 'Approve',
      number: 7,
      status: 'selected',
      effortDays: 4,
      commands: [{ kind: 'editStep', id: '6b', patch: { waitTime: '0' } } as never],
    }),
  ];
  const files = filesOf({ ...leanEnterprise, improvements });
  const working = sheetsOf(files)[4] ?? '';
  for (const formula of [
    '<f>B2+C2</f>',
    '<f>SUMPRODUCT(D2:D9,E2:E9)+B11</f>',
    '<f>B14/B13</f>',
    '<f>PRODUCT(G2:G9)</f>',
  ])
    expect(working, formula).toContain(formula);
  const row = (name: string) => cellsOf(files, 4).find(([first]) => first === name);
  expect(row('Lead time')?.[1]).toBe(384);
  expect(row('Flow efficiency')?.[1]).toBeCloseTo(55 / 384, 12);
  expect(cellsOf(files, 5)[1]?.slice(0, 3)).toEqual([7, 'Approve', 'Planned']);
  // Texts of the map are no formulas, whatever they begin with.
  const hostile = filesOf({ ...leanEnterprise, improvements: [makeImprovement({ id: 'h', title: '=1+1' })] });
  expect(sheetsOf(hostile)[5]).not.toContain('<f>');
});
