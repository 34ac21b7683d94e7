import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { arbitraryMap } from '../file/arbitraryMap.testing';
import { makeMap } from '../model/mapDocument';
import { makeMeasurement } from '../model/measurement';
import { textWidth } from '../picture/text/textWidth';
import { leanEnterprise } from '../samples/leanEnterprise';
import { documentWords } from '../text/documentWords';
import { loadWords } from '../text/loadWords';
import type { ProposalPart } from './proposal';
import {
  allTexts,
  headings,
  partsOf,
  planned,
  proposed,
  tableNamed,
  tablesOf,
  whole,
} from './proposal.testing';
import { tableSetting } from './tables/tableSetting';

const { proposal } = documentWords('en');

beforeAll(() => loadWords('de'));

test('without improvements it says where the stream stands and what to automate first', () => {
  const said = proposed(leanEnterprise);
  expect(headings(said)).toEqual([
    'Current state',
    'What slows the value stream down, and why',
    'What to automate first',
    'Basis of these figures',
  ]);
});

test('supplier and customer hold nothing up', () => {
  const said = proposed({ ...leanEnterprise, supplier: 'Sales', customer: 'Shops' });
  const holdup = said.sections.find(({ heading }) => heading === proposal.holdsUp);
  expect(JSON.stringify(holdup)).not.toMatch(/Sales|Shops/);
});

test('causes that the team noted stand below what holds the stream up', () => {
  const causes = [
    { id: 'a', finding: 'longQueues', step: null, text: 'The board meets once a month' },
    { id: 'b', finding: 'noWaits', step: '1', text: 'Nobody is asked early' },
  ];
  const said = allTexts(proposed({ ...leanEnterprise, causes }));
  expect(said).toContain('Causes noted by the team: The board meets once a month');
  expect(said).toContain('Nobody is asked early');
});

test('what was measured stands with its clock points, period and source, without empty columns', () => {
  const measurements = [
    makeMeasurement({
      id: 'm',
      value: '14w',
      items: 42,
      from: 'request',
      to: 'served',
      source: 'Jira export',
    }),
  ];
  const said = proposed({ ...planned, measurements });
  expect(tableNamed(said, proposal.measurements)).toMatchObject({
    header: ['Lead time', 'Items', 'From', 'To', 'Source'],
    rows: [['14w', '42', 'request', 'served', 'Jira export']],
  });
  expect(allTexts(proposed(planned))).toContain(proposal.notMeasured);
});

test('a map without steps says so and proposes nothing', () => {
  const said = proposed(makeMap({ id: 'm', title: '' }));
  expect(headings(said)).toEqual([proposal.standing]);
  expect(allTexts(said)).toContain(documentWords('en').handout.noSteps);
});

test('whatever the map: no heading over nothing, no empty text, no table of dashes, no part twice', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.constantFrom('en' as const, 'de' as const), (map, locale) => {
      // What people write in two places may be the same; what this program writes may not.
      const written = { ...map.proposal, outOfScope: 'Outside', followUp: 'Later' };
      const said = proposed({ ...map, proposal: written }, locale, '2026-11-30');
      expect(said.title.length).toBeGreaterThan(0);
      expect(said.sentence.length).toBeGreaterThan(0);
      expect(new Set(headings(said)).size).toBe(said.sections.length);
      for (const { heading, parts } of said.sections) {
        expect(heading.trim()).not.toBe('');
        expect(parts.filter(({ kind }) => kind !== 'aside').length, heading).toBeGreaterThan(0);
      }
      const parts = partsOf(said);
      for (const part of parts) expectFilled(part);
      const told = parts.map((part) => JSON.stringify('picture' in part ? part.picture?.id : part));
      expect(new Set(told).size).toBe(told.length);
    }),
    { numRuns: 150, seed: 10 },
  );
});

const dash = /^[–-]?$/;

function expectFilled(part: ProposalPart) {
  if ('text' in part) expect(part.text.trim()).not.toBe('');
  if (part.kind === 'points') for (const { text } of part.points) expect(text.trim()).not.toBe('');
  if (part.kind === 'facts') {
    expect(part.facts.length).toBeGreaterThan(0);
    for (const { name, text } of part.facts)
      expect(dash.test(name.trim()) || dash.test(text.trim())).toBe(false);
  }
  if (!('table' in part)) return;
  const { header, rows } = part.table;
  expect(rows.length).toBeGreaterThan(0);
  expect(header.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toHaveLength(header.length);
  // The names of rows are those that people gave; every other column says something.
  for (let column = 1; column < header.length; column += 1)
    expect(
      rows.every((row) => dash.test(row[column]?.trim() ?? '')),
      header[column],
    ).toBe(false);
}

test('in every table of the German proposal each column has room for its longest word', () => {
  for (const table of tablesOf(proposed(whole, 'de'))) {
    const { size, parts } = tableSetting(table, 985, [12, 11, 10, 9, 8]);
    for (const [column, part] of parts.entries()) {
      const cells = [table.header, ...table.rows].map((row) => row[column] ?? '');
      for (const word of cells.flatMap((cell) => cell.split(/[ \n]/)))
        expect(textWidth(word, size, 600), word).toBeLessThan(part * 985);
    }
  }
});

test('it speaks German', () => {
  const said = proposed(whole, 'de', '2026-11-30');
  expect(headings(said)[0]).toBe('Zielwert und Ergebnis');
  expect(said.sentence).toMatch(
    /^Diese drei Verbesserungen genehmigen: Durchlaufzeit .* bis 31\. März 2027, 14 Personentage, mindestens 9\.000\u00a0EUR$/,
  );
});
