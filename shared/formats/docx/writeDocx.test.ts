import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { leanEnterprise } from '../../file/samples/leanEnterprise';
import { analyse } from '../../metrics/analyse';
import type { MapDocument } from '../../model/mapDocument';
import { unescapeXml } from '../../picture/svg/escapeXml';
import { faultOf } from '../../picture/svg/xmlFault.testing';
import { proposalOf } from '../../proposal/proposalOf';
import { approve, explore, leanWith } from '../../scenario/leanFuture.testing';
import { words } from '../../text/words';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { type DocxPicture, writeDocx } from './writeDocx';

const planned = leanWith({ approve: [approve], explore: [explore] });

/** The smallest picture there is: 1 x 1. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

function bytesOf(document: MapDocument): Promise<Uint8Array> {
  const proposal = proposalOf(analyse(document), words('en'));
  const pictures = new Map<number, DocxPicture>();
  for (const [at, part] of proposal.parts.entries())
    if (part.kind === 'picture') pictures.set(at, { png: dot, ...part.scene });
  return writeDocx(proposal, pictures, 'en');
}

async function filesOf(document: MapDocument): Promise<Readonly<Record<string, string>>> {
  const archive = unzipSync(await bytesOf(document));
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
    'Where we stand',
    'What it would bring',
    '8 w 4 d',
  ])
    expect(said, text).toContain(text);
  expect(body?.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(6);
  expect(body).toContain('<w:pStyle w:val="Title"/>');
  // The heads of tables come again on the next page.
  expect(body?.match(/<w:tblHeader\/>/g)?.length).toBe(body?.match(/<w:tbl>/g)?.length);
});

test('drawings stand in it with what they show in words', async () => {
  const files = await filesOf(planned);
  const body = files['word/document.xml'] ?? '';
  expect(body.match(/<wp:inline/g)).toHaveLength(3);
  expect(body).toContain('descr="The stream as it is"');
  expect(Object.keys(files).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
});

test('the same map gives the same bytes, and no day is told', async () => {
  expect(await bytesOf(planned)).toEqual(await bytesOf(planned));
  expect((await filesOf(planned))['docProps/core.xml']).not.toMatch(/\d{4}-\d\d-\d\d/);
});

test('without drawings it is told what they would show', async () => {
  const proposal = proposalOf(analyse(leanEnterprise), words('en'));
  const archive = unzipSync(await writeDocx(proposal, new Map(), 'en'));
  const body = strFromU8(archive['word/document.xml'] ?? new Uint8Array());
  expect(paragraphsOf(body)).toContain('The stream as it is');
  expect(body).not.toContain('<wp:inline');
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
