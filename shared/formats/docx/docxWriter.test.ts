import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { analyse } from '../../metrics/analyse';
import type { MapDocument } from '../../model/mapDocument';
import { unescapeXml } from '../../picture/svg/escapeXml';
import { faultOf } from '../../picture/svg/xmlFault.testing';
import { type ProposalPart, type ProposalTable, proposalPictures } from '../../proposal/proposal';
import { proposalOf } from '../../proposal/proposalOf';
import { approve, explore, leanWith } from '../../scenario/leanFuture.testing';
import { documentWords } from '../../text/documentWords';
import { loadWords } from '../../text/loadWords';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { type DocxPicture, type DocxPictures, writeDocx } from './docxWriter';

const planned = leanWith({ approve: [approve], explore: [explore] });

/** The smallest picture there is: 1 x 1. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const date = '2026-11-30';

function bytesOf(document: MapDocument, locale: 'en' | 'de' = 'en'): Promise<Uint8Array> {
  const proposal = proposalOf(analyse(document), documentWords(locale), { date, plan: null });
  const pictures = new Map<string, DocxPicture>();
  for (const { id, scene } of proposalPictures(proposal)) pictures.set(id, { png: dot, ...scene });
  return writeDocx(proposal, pictures, locale);
}

async function filesOf(
  document: MapDocument,
  locale: 'en' | 'de' = 'en',
): Promise<Readonly<Record<string, string>>> {
  const archive = unzipSync(await bytesOf(document, locale));
  return Object.fromEntries(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The text of each paragraph, cells included. */
function paragraphsOf(xml = ''): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text = '']) => unescapeXml(text)).join(''),
  );
}

test('the document says what the proposal says, under real headings', async () => {
  const files = await filesOf(planned);
  const body = files['word/document.xml'];
  const said = paragraphsOf(body);
  for (const text of [
    'Improvement proposal: Feature to production',
    'Current and future state',
    '1 · Approve',
    '30 November 2026',
  ])
    expect(said, text).toContain(text);
  expect(body?.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(5);
  expect(body).toContain('<w:pStyle w:val="Title"/>');
  // The heads of tables come again on the next page.
  expect(body?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

test('drawings stand in it with what they show in words', async () => {
  const files = await filesOf(planned);
  const body = files['word/document.xml'] ?? '';
  expect(body.match(/<wp:inline/g)).toHaveLength(2);
  expect(body).toMatch(/descr="Current state\. [^"]*The longest wait is before Release planning/);
  expect(Object.keys(files).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
});

test('the same map gives the same bytes, and no time but the day that it bears is told', async () => {
  expect(await bytesOf(planned)).toEqual(await bytesOf(planned));
  const core = (await filesOf(planned))['docProps/core.xml'] ?? '';
  expect(core.match(/\d{4}-\d\d-\d\d[^<]*/g)).toEqual(['2026-11-30T00:00:00Z']);
});

function tableOfRows(rows: number): ProposalTable {
  const cells = Array.from({ length: rows }, (_, row) => [`Step ${row}`, '1 h']);
  return { label: 'Steps', header: ['Step', 'Time'], rows: cells, named: 0, wide: 0 };
}

/** The body of a document that has these parts alone, to be seen on one page. */
async function bodyWith(parts: readonly ProposalPart[], pictures: DocxPictures): Promise<string> {
  const sections = [{ heading: 'Now', page: 'one', parts }] as const;
  const about = { author: '', keywords: '', date: null };
  const bytes = await writeDocx(
    { title: 'Plan', sentence: '', opening: [], sections, about },
    pictures,
    'en',
  );
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

/** Of each row of a table of so many, its head first, whether it stays on the page of the next one. */
async function leadingRows(rows: number): Promise<readonly boolean[]> {
  const body = await bodyWith([{ kind: 'table', table: tableOfRows(rows) }], new Map());
  return [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row.includes('<w:keepNext/>'));
}

test('a small table stays on one page; of a longer one two rows at least go with its head, and two go on', async () => {
  expect(await leadingRows(2)).toEqual([true, true, false]);
  expect(await leadingRows(8)).toEqual([...Array.from({ length: 8 }, () => true), false]);
  expect(await leadingRows(9)).toEqual([true, true, ...Array.from({ length: 6 }, () => false), true, false]);
});

test('where all is to be seen on one page, the maps are as high as the figures leave them room', async () => {
  const scene = { width: 500, height: 1000, groups: [] };
  const maps: ProposalPart = {
    kind: 'maps',
    maps: [],
    picture: { id: 'maps', label: 'Maps', alt: '', scene },
  };
  const pictures = new Map([['maps', { png: dot, ...scene }]]);
  /** Their height in px beside figures in so many rows. */
  const height = async (rows: number) => {
    const figures: ProposalPart = { kind: 'figures', table: tableOfRows(rows), picture: null };
    const body = await bodyWith([maps, figures], pictures);
    return Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(body)?.[1]) / 9525;
  };
  // A row of one line is 23 px high; the page has room for 600, 16 of them behind the figures.
  expect(await height(2)).toBe(600 - 3 * 23 - 16);
  expect(await height(8)).toBe(600 - 9 * 23 - 16);
  expect(await height(40)).toBe(240);
});

test.each(hostileTexts)('a hostile text is a text: %j', async (hostile) => {
  const files = await filesOf(hostileMap(hostile));
  for (const [name, xml] of Object.entries(files))
    if (/\.(xml|rels)$/.test(name))
      expect(faultOf(xml.replace(/^<\?xml[^>]*\?>\s*/, '').trim()), name).toBeNull();
  expect(files['word/_rels/document.xml.rels']).not.toContain('TargetMode="External"');
});

test('any map can be written', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async (document) => {
      expect((await bytesOf(document)).length).toBeGreaterThan(1000);
    }),
    { numRuns: 15 },
  );
});

beforeAll(() => loadWords('de'));

test('the document says what it is, of whom, and in which language', async () => {
  const proposal = { ...planned.proposal, team: 'Delivery' };
  const files = await filesOf({ ...planned, proposal }, 'de');
  const core = files['docProps/core.xml'] ?? '';
  for (const element of [
    '<dc:title>Verbesserungsvorschlag: Feature to production</dc:title>',
    '<dc:creator>Delivery</dc:creator>',
    '<dc:language>de-DE</dc:language>',
  ])
    expect(core).toContain(element);
  expect(files['word/styles.xml']).toContain('w:val="de-DE"');
});
