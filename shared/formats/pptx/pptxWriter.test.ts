import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { analyse } from '../../metrics/analyse';
import { makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { unescapeXml } from '../../picture/svg/escapeXml';
import { faultOf } from '../../picture/svg/xmlFault.testing';
import { proposalOf } from '../../proposal/proposalOf';
import { approve, explore, leanWith } from '../../scenario/leanFuture.testing';
import { documentWords } from '../../text/documentWords';
import { loadWords } from '../../text/loadWords';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { writePptx } from './pptxWriter';
import { slideSize } from './slideWindow';

const planned = { ...leanWith({ approve: [approve], explore: [explore] }), outcome: 'Within four weeks' };

function bytesOf(document: MapDocument, locale: 'en' | 'de' = 'en'): Promise<Uint8Array> {
  const proposal = proposalOf(analyse(document), documentWords(locale), { date: '2026-11-30', plan: null });
  return writePptx(proposal, documentWords(locale));
}

async function filesOf(document: MapDocument, locale: 'en' | 'de' = 'en') {
  const archive = unzipSync(await bytesOf(document, locale));
  return Object.fromEntries(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function slidesOf(document: MapDocument, locale: 'en' | 'de' = 'en'): Promise<readonly string[]> {
  const files = await filesOf(document, locale);
  return Object.keys(files)
    .flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name) ?? [])
    .filter((number) => /^\d+$/.test(number))
    .sort((one, other) => Number(one) - Number(other))
    .map((number) => files[`ppt/slides/slide${number}.xml`] ?? '');
}

function textsOf(slide = ''): readonly string[] {
  return [...slide.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => unescapeXml(text));
}

function stream(count: number): MapDocument {
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({ id: `s${at}`, name: `Step ${at + 1}`, processTime: '1h', waitTime: '1d' }),
  );
  const flows = steps.slice(1).map(({ id }, at) => makeForward({ id: `f${at}`, from: `s${at}`, to: id }));
  return makeMap({ id: 'm', title: 'Long', steps, flows });
}

test('the slides tell the proposal in its order, each under a title', async () => {
  const slides = await slidesOf(planned);
  const titles = slides.map((slide) => textsOf(slide)[0]);
  expect(titles).toEqual([
    'Improvement proposal: Feature to production',
    'Current and future state',
    'Current state (1 of 2)',
    'Current state (2 of 2)',
    'Future state (1 of 2)',
    'Future state (2 of 2)',
    'What slows the value stream down, and why',
    'Proposed improvements',
    'Basis of these figures',
  ]);
  for (const slide of slides) expect(slide).toContain('<p:ph');
  expect(textsOf(slides[0])).toEqual(
    expect.arrayContaining(['Outcome', 'Within four weeks', '30 November 2026']),
  );
});

test('the map is drawn with shapes and texts, without a picture', async () => {
  const files = await filesOf(planned);
  const slide = files['ppt/slides/slide3.xml'] ?? '';
  for (const text of ['Design approval', 'longest wait', '3 w'])
    expect(textsOf(slide).join(' '), text).toContain(text);
  expect(slide).toContain('<a:custGeom>');
  expect(slide).toContain('type="triangle"');
  expect(slide).not.toContain('<p:pic>');
  expect(Object.keys(files).filter((name) => /\/media\/.+/.test(name))).toEqual([]);
});

test('what the shapes mean, and what explains a table, stands in the notes', async () => {
  const files = await filesOf(planned);
  const notes = Object.entries(files).flatMap(([name, xml]) =>
    name.includes('notesSlide') ? textsOf(xml) : [],
  );
  expect(notes.join('\n')).toContain('The longest wait is before Release planning and estimation');
  expect(notes.join('\n')).toContain('Each improvement is credited with what it adds');
});

test('the shapes of a step are a group that says what it shows', async () => {
  const slide = (await filesOf(planned))['ppt/slides/slide3.xml'] ?? '';
  const group =
    /<p:grpSp>(?:(?!<\/p:grpSp>).)*descr="Design approval: 2 hours of work[^"]*"(?:(?!<\/p:grpSp>).)*<\/p:grpSp>/s;
  const [shapes = ''] = group.exec(slide) ?? [];
  expect(textsOf(shapes).slice(0, 2)).toEqual(['Design', 'approval']);
  const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(slide).not.toContain('\u2063');
});

test('the first row of a table is its head, the first column where it has names and values', async () => {
  const slides = await slidesOf(planned);
  const tables = slides.join('').match(/<a:tblPr[^>]*>/g) ?? [];
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) expect(table).toMatch(/<a:tblPr first(Row|Col)="1"\/>/);
  expect(slides.join('')).toContain('<a:tblPr firstRow="1"/>');
});

test('every text is in the language of the slides, and they say whose they are', async () => {
  const team = { ...planned, proposal: { ...planned.proposal, team: 'Delivery' } };
  const files = await filesOf(team, 'de');
  for (const [name, xml] of Object.entries(files)) expect(xml, name).not.toContain('lang="en-US"');
  expect(files['ppt/slides/slide1.xml']).toContain('lang="de-DE"');
  const core = files['docProps/core.xml'] ?? '';
  expect(core).toContain('<dc:language>de-DE</dc:language>');
  expect(core).toContain('<dc:creator>Delivery</dc:creator>');
});

test('a long map goes on from slide to slide; one that is too long says so', async () => {
  const long = await slidesOf(stream(40));
  const parts = long.filter((slide) => /^Current state \(\d of \d\)$/.test(textsOf(slide)[0] ?? ''));
  expect(parts.length).toBeGreaterThan(2);
  for (let step = 1; step <= 40; step += 1)
    expect(
      parts.some((slide) => textsOf(slide).includes(`Step ${step}`)),
      `Step ${step}`,
    ).toBe(true);
  const longer = await slidesOf(stream(300));
  expect(longer.flatMap(textsOf)).toContain(documentWords('en').slides.tooLarge);
});

test('no filled shape begins or ends far beyond the slide', async () => {
  const [, , slide = ''] = await slidesOf(stream(40));
  const inch = 914_400;
  const boxes = [
    ...slide.matchAll(/<a:off x="(-?\d+)" y="-?\d+"\/><a:ext cx="(\d+)" cy="\d+"\/><\/a:xfrm><a:prstGeom/g),
  ];
  expect(boxes.length).toBeGreaterThan(10);
  for (const [, x, width] of boxes) {
    expect(Number(x)).toBeGreaterThan(-1 * inch);
    expect(Number(x) + Number(width)).toBeLessThan((slideSize.width + 1) * inch);
  }
});

test('the same map gives the same bytes, and no time but the day that it bears is told', async () => {
  expect(await bytesOf(planned)).toEqual(await bytesOf(planned));
  const core = (await filesOf(planned))['docProps/core.xml'] ?? '';
  expect(core.match(/\d{4}-\d\d-\d\d[^<]*/g)).toEqual(['2026-11-30T00:00:00Z']);
});

test.each(hostileTexts)('a hostile text is a text: %j', async (hostile) => {
  const files = await filesOf(hostileMap(hostile));
  for (const [name, xml] of Object.entries(files)) {
    if (!/^ppt\/(slides|notesSlides)\/[^/]*\.xml$/.test(name)) continue;
    expect(faultOf(xml.replace(/^<\?xml[^>]*\?>\s*/, '').trim()), name).toBeNull();
  }
  expect(
    Object.entries(files).filter(([name, xml]) => name.endsWith('.rels') && xml.includes('External')),
  ).toEqual([]);
});

test('any map can be shown, an empty one too', async () => {
  expect((await slidesOf(makeMap({ id: 'm', title: '' }))).length).toBeGreaterThan(1);
  await fc.assert(
    fc.asyncProperty(arbitraryMap, async (document) => {
      expect((await slidesOf(document)).length).toBeGreaterThan(1);
    }),
    { numRuns: 10 },
  );
});

beforeAll(() => loadWords('de'));

test('in German the slides are German', async () => {
  const [, second] = await slidesOf(planned, 'de');
  expect(textsOf(second)[0]).toBe('Ist- und Soll-Zustand');
});
