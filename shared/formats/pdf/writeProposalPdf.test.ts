import { beforeAll, expect, test } from 'vitest';
import { writeVsmap } from '../../file/writeVsmap';
import { planned, proposed, whole } from '../../proposal/proposal.testing';
import { documentWords } from '../../text/documentWords';
import { loadWords } from '../../text/loadWords';
import { interFiles } from '../font/inter.testing';
import { mapOfPdf } from './mapInPdf';
import { readPdf } from './readPdf.testing';
import { writeProposalPdf } from './writeProposalPdf';

beforeAll(() => loadWords('de'));

function bytesOf(locale: 'en' | 'de' = 'en', attached: string | null = null) {
  const proposal = proposed(whole, locale, '2026-11-30');
  return writeProposalPdf(proposal, documentWords(locale), {
    fonts: interFiles,
    attached: attached === null ? null : { name: 'map.vsmap', vsmap: attached },
  });
}

const lettersIn = (bytes: Uint8Array) => String.fromCharCode(...bytes.slice(0, 400_000).map((byte) => byte));

/** The proposal in English, drawn once for what is read in it. */
const english = bytesOf();

test('the first page asks, names who decides, and leaves room for the answer', async () => {
  const [first] = readPdf(await english).pages;
  const said = first?.texts.join(' ') ?? '';
  for (const text of [
    'Approve these three: lead time 9 weeks 3 days',
    '30 November 2026',
    'Grace',
    'Date and signature',
  ])
    expect(said).toContain(text);
});

test('both states, their figures and the way between them stand on one page', async () => {
  const { pages } = readPdf(await english);
  const page = pages.find(({ texts }) => texts.includes('Current and future state'));
  const said = page?.texts.join(' ') ?? '';
  for (const text of ['Current state', 'Future state', '−9.4%', '1 · Approve', 'changed by improvement 1'])
    expect(said, text).toContain(text);
});

test('it is tagged, has a list of contents, and says whose it is in which language', async () => {
  const pdf = lettersIn(await bytesOf('de'));
  for (const part of [
    '/StructTreeRoot',
    '/S /Document',
    '/S /H1',
    '/S /H2',
    '/S /TH',
    '/S /Figure',
    '/Outlines',
    '/Lang (de)',
    '/Author',
  ])
    expect(pdf, part).toContain(part);
});

test('it opens again as the map, and the same map makes the same bytes', async () => {
  const vsmap = writeVsmap(planned);
  const bytes = await bytesOf('en', vsmap);
  expect(mapOfPdf(bytes)).toEqual({ ok: true, value: vsmap });
  expect(await bytesOf('en', vsmap)).toEqual(bytes);
});
