import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import type { MapDocument } from '../model/mapDocument';
import { withCaption } from '../picture/caption';
import { layOut } from '../picture/layout/layOutMap';
import { palettes } from '../picture/palette';
import { sceneOf } from '../picture/sceneOf';
import { unescapeXml } from '../picture/svg/escapeXml';
import { writeSvg } from '../picture/svg/writeSvg';
import { dayLine } from '../proposal/dayLine';
import { planned, proposed, whole } from '../proposal/proposal.testing';
import { documentWords } from '../text/documentWords';
import { loadWords } from '../text/loadWords';
import { readCsv } from './csv/csvReader';
import { writeCsv } from './csv/csvWriter';
import { improvementRemarks } from './csv/improvementRemarks';
import { interFiles } from './font/inter.testing';
import { writeHtml } from './html/htmlWriter';
import { writeProposal } from './html/writeProposal';
import { writeMarkdown } from './markdown/markdownWriter';
import { readPdf } from './pdf/readPdf.testing';
import { writePdf } from './pdf/writePdf';
import { writeProposalPdf } from './pdf/writeProposalPdf';
import { writePptx } from './pptx/pptxWriter';
import { writeXlsx } from './xlsx/xlsxWriter';

const day = '2026-11-30';
const en = documentWords('en');
beforeAll(() => loadWords('de'));

/** With a demand, so that labour counts by the month, and something to reach. */
const map: MapDocument = {
  ...whole,
  demand: { items: 20, per: 'month' },
  improvements: whole.improvements.map((one) =>
    one.id === 'approve'
      ? {
          ...one,
          lens: 'automation',
          expected: { metric: 'leadTime', baseline: 1_382_400, target: 1_296_000, date: '2027-04-30' },
        }
      : one,
  ),
};
const analysis = analyse(map);

/** In whichever format: 24 h and 12 h of lead time, 20 times 54 min and 6 h of work a month. */
const figures = [
  '1 · Approve',
  'Automation',
  'Ada',
  'Planned',
  '−24 h',
  '−18 h',
  '9,000\u00a0EUR',
  'Lead time 9 w 3 d → 9 w by 30 April 2027',
];

async function textsOfPdf(bytes: Uint8Array): Promise<string> {
  return readPdf(bytes)
    .pages.flatMap(({ texts }) => texts)
    .join(' ')
    .replace(/\s+/g, ' ');
}

const plain = (text: string) => text.replace(/\s/g, ' ');

const isOfDay = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').includes('(D:20261130)');

describe('every document of a map tells its improvements, and of which day it is', () => {
  test('HTML', () => {
    const page = writeHtml(analysis, en, null, day);
    for (const said of ['>As of 30 November 2026</p>', '<meta name="date" content="2026-11-30"'])
      expect(page, said).toContain(said);
    const cells = [...page.matchAll(/<t[hd][^>]*>([^<]*)/g)].map(([, text = '']) => plain(unescapeXml(text)));
    expect(cells).toEqual(expect.arrayContaining(figures.map(plain)));
    expect(page.indexOf('<h2>Improvements</h2>')).toBeLessThan(page.indexOf('<h2>Steps</h2>'));
  });

  test('Markdown', () => {
    const text = writeMarkdown(analysis, en, null, day);
    expect(text).toContain('\n\nAs of 30 November 2026\n\n');
    expect(text).toContain('\n## Improvements\n');
    const cells = text.split('|').map((cell) => plain(cell.trim()));
    expect(cells).toEqual(expect.arrayContaining(figures.map(plain)));
    expect(writeMarkdown(analysis, documentWords('de'), null, day)).toContain('Stand: 30. November 2026');
  });

  test('PDF', async () => {
    const bytes = await writePdf(analysis, en, { fonts: interFiles, attached: null, date: day });
    const said = await textsOfPdf(bytes);
    expect(said).toContain('Improvements');
    // Inter writes an arrow as two letters that become one.
    const read = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('→', '->');
    for (const figure of figures) expect(said, figure).toContain(read(figure));
    const pages = readPdf(bytes).pages.map(({ texts }) => texts.join(' '));
    expect(pages.every((page) => page.includes('As of 30 November 2026'))).toBe(true);
    expect(isOfDay(bytes)).toBe(true);
  });

  test('XLSX, in numbers', () => {
    const files = unzipSync(writeXlsx(analysis, en, day));
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'));
    const [, sheet] = sheets.find(([, bytes]) => strFromU8(bytes).includes('Labour per month (h)')) ?? [];
    const [, row = ''] = strFromU8(sheet ?? new Uint8Array()).split('<row r="2"');
    const cells = [...row.matchAll(/<v>([^<]*)<\/v>|<t[^>]*>([^<]*)<\/t>/g)].map(
      ([, value, text]) => text ?? Number(value),
    );
    for (const cell of ['Automation', 'Ada', 4, 9000, -24, -18, 'Lead time (h)', 384, 360, '30 April 2027'])
      expect(cells).toContain(cell);
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      'As of 30 November 2026',
    );
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toMatch(
      /<dc:title>Feature to production<.*<dc:language>en-GB<.*>2026-11-30T00:00:00Z<\/dcterms:created>/s,
    );
  });

  test('CSV, in lines that are not read back', () => {
    const table = writeCsv(map, { date: day, remarks: improvementRemarks(analysis) });
    expect(table).toContain('\n# date: 2026-11-30\n');
    expect(table).toContain(
      '\n"# improvement 1: Approve; lens: automation; owner: Ada; status: selected; inPlan: yes; leadTime: -24h; ' +
        'labourPerMonth: -18h; effortDays: 4; cost: 9000 EUR; metric: leadTime; baseline: 384h; target: 360h; ' +
        'date: 2027-04-30"\n',
    );
    expect(readCsv(table, map.id)).toEqual(readCsv(writeCsv(map), map.id));
  });

  test('SVG, at the foot of the drawing and in its description', () => {
    const scene = sceneOf(analysis, layOut(analysis, { heading: true }), en);
    const dated = withCaption(scene, dayLine(day, en));
    expect(writeSvg(dated, palettes.print, { title: 'Map' })).toMatch(
      /<desc>[^<]*As of 30 November 2026<\/desc>[\s\S]*>As of 30 November 2026<\/text>/,
    );
    const caption = dated.groups.at(-1)?.box;
    expect(caption?.y).toBeGreaterThan(scene.height);
    expect((caption?.y ?? 0) + (caption?.height ?? 0)).toBeLessThanOrEqual(dated.height);
  });
});

test('a map without improvements has no table of them, and without a day none is told', () => {
  const none = analyse({ ...map, improvements: [] });
  const page = writeHtml(none, en, null, null);
  expect(page).not.toMatch(/>Improvements<|As of|name="date"/);
  expect(writeMarkdown(none, en, null, null)).not.toMatch(/## Improvements|As of/);
  expect(improvementRemarks(none)).toEqual([]);
});

test('the properties of every proposal name its day', async () => {
  const proposal = proposed(planned, 'en', day);
  expect(writeProposal(proposal, en, null)).toContain('<meta name="date" content="2026-11-30"');
  const pdf = await writeProposalPdf(proposal, en, { fonts: interFiles, attached: null });
  expect(isOfDay(pdf)).toBe(true);
  const core = unzipSync(await writePptx(proposal, en))['docProps/core.xml'] ?? new Uint8Array();
  expect(strFromU8(core)).toContain('>2026-11-30T00:00:00Z</dcterms:created>');
});
