import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { writeVsmap } from '../../file/writeVsmap';
import { analyse } from '../../metrics/analyse';
import type { MapDocument } from '../../model/mapDocument';
import { faultOf } from '../../picture/svg/xmlFault.testing';
import { proposalOf } from '../../proposal/proposalOf';
import { approve, explore, leanWith } from '../../scenario/leanFuture.testing';
import { documentWords } from '../../text/documentWords';
import { encodeUtf8 } from '../bytes';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { readMapFile } from '../readMapFile.testing';
import { writeProposal } from './writeProposal';

const planned = leanWith({ approve: [approve], explore: [explore] });

function pageOf(document: MapDocument, clean = false): string {
  const proposal = proposalOf(analyse(document), documentWords('en'), { date: '2026-11-30', plan: null });
  return writeProposal(proposal, documentWords('en'), clean ? null : writeVsmap(document));
}

function faultOfPage(page: string): string | null {
  return faultOf(page.replace('<!doctype html>\n', ''));
}

function readBack(page: string): MapDocument {
  const opened = readMapFile('page.html', encodeUtf8(page), 'unused');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.document;
}

test('the page has the map now and then, the way between them, and no id twice', () => {
  const page = pageOf(planned);
  expect(faultOfPage(page)).toBeNull();
  expect(page.match(/<svg /g)).toHaveLength(2);
  expect(page).toContain('<figcaption>From current to future lead time');
  // What the section is called already is not said again over its picture.
  expect(page).toContain('<h2>Current and future state');
  expect(page).not.toContain('<figcaption>Current and future state');
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the page opens again as the map of today, unless it is a clean copy', () => {
  expect(readBack(pageOf(planned))).toEqual(planned);
  const clean = readMapFile('page.html', encodeUtf8(pageOf(planned, true)), 'unused');
  expect(clean.ok).toBe(false);
});

test('any map can be proposed, read again and comes back the same', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const page = pageOf(document);
      expect(faultOfPage(page)).toBeNull();
      expect(readBack(page)).toEqual(document);
    }),
    { numRuns: 25 },
  );
});

test.each(hostileTexts)('a hostile text becomes no markup: %j', (hostile) => {
  const page = pageOf(hostileMap(hostile));
  expect(faultOfPage(page)).toBeNull();
  expect(page).not.toMatch(/<script|<iframe|<img/i);
});
