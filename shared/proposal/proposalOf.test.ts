import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { arbitraryMap } from '../file/arbitraryMap.testing';
import { leanEnterprise } from '../file/samples/leanEnterprise';
import { analyse } from '../metrics/analyse';
import { makeImprovement } from '../model/improvement';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeMeasurement } from '../model/measurement';
import { approve, explore, leanWith } from '../scenario/leanFuture.testing';
import { loadWords } from '../text/loadWords';
import { words } from '../text/words';
import type { Proposal, ProposalPart, ProposalTable } from './proposal';
import { proposalOf } from './proposalOf';

const { proposal, scenario } = words('en');

function proposed(document: MapDocument, locale: 'en' | 'de' = 'en'): Proposal {
  return proposalOf(analyse(document), words(locale));
}

function headings({ parts }: Proposal): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
}

function tableNamed({ parts }: Proposal, label: string): ProposalTable {
  const found = parts.find((part) => part.kind === 'table' && part.table.label === label);
  if (found?.kind !== 'table') throw new Error(`no table ${label}`);
  return found.table;
}

function allTexts({ title, sentence, parts }: Proposal): string {
  return JSON.stringify([
    title,
    sentence,
    parts.map((part) => (part.kind === 'picture' ? part.label : part)),
  ]);
}

function isPicture(part: ProposalPart) {
  return part.kind === 'picture';
}

const planned = leanWith({ approve: [approve], explore: [explore], pair: [] });

test('it goes from where the stream stands to what the proposal rests on', () => {
  expect(headings(proposed(planned))).toEqual([
    'Where we stand',
    'What holds the stream up',
    'What to automate first',
    'What we propose',
    'What it would bring',
    'What this rests on',
  ]);
  expect(proposed(planned)).toMatchObject({
    title: 'Improvement proposal: Feature to production',
    sentence: expect.stringContaining('9 weeks 3 days'),
  });
});

test('the figures before and after are those of the hand calculation', () => {
  const rows = new Map(
    tableNamed(proposed(planned), proposal.brings).rows.map(([name, ...told]) => [name, told]),
  );
  // 384 hours less 40 of the approval path plus 4 of testing: see compareMaps.test.ts.
  expect(rows.get('Lead time')).toEqual(['9 w 3 d', '8 w 4 d', '−36 h', 'better']);
  expect(rows.get('Process time')).toEqual(['1 w 2 d', '1 w 2 d', '+1 h', 'worse']);
  expect(rows.get('Flow efficiency')).toEqual(['14%', '16%', '+1.8 points', 'better']);
  // Nothing comes back on this map, and what was measured does not change with it.
  expect([...rows.keys()].filter((name) => /rework|measured/i.test(name ?? ''))).toEqual([]);
});

test('the waterfall goes from now to then by the parts of the improvements that change something', () => {
  const way = proposed(planned).parts.find(
    (part) => part.kind === 'picture' && part.label === proposal.waterfall,
  );
  if (way?.kind !== 'picture') throw new Error('there is no waterfall');
  expect(way.scene.groups.map(({ label }) => label)).toEqual([
    'Now: 9 w 3 d',
    'Approve: −24 h',
    'Explore: −12 h',
    'Then: 8 w 4 d',
  ]);
  const bars = way.scene.groups.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'rect'));
  const ends = bars.map((bar) => (bar.kind === 'rect' ? [bar.x, bar.x + bar.width] : []));
  const [now = [], first = [], second = [], then = []] = ends;
  // Each begins where the one above it ends.
  expect(first[1]).toBeCloseTo(now[1] ?? Number.NaN, 6);
  expect(second[1]).toBeCloseTo(first[0] ?? Number.NaN, 6);
  expect(then[1]).toBeCloseTo(second[0] ?? Number.NaN, 6);
});

test('each improvement says what it changes and what it brings; one that changes nothing predicts nothing', () => {
  const said = proposed(planned);
  const gains = tableNamed(said, proposal.proposed).rows.map((row) => [row[0], row.at(-1)]);
  expect(gains).toEqual([
    ['Approve', '−24 h'],
    ['Explore', '−12 h'],
    ['Pair', proposal.unknown],
  ]);
  expect(allTexts(said)).toContain('Set the process time to 2h, the wait time to 2h at');
  expect(allTexts(said)).toContain(proposal.changeNothing);
});

test('what nobody selected, and what was dropped, is not proposed', () => {
  const improvements = planned.improvements.map((one, at) => ({
    ...one,
    status: (['idea', 'dropped', 'selected'] as const)[at] ?? one.status,
  }));
  const said = proposed({ ...planned, improvements });
  expect(tableNamed(said, proposal.proposed).rows.map(([name]) => name)).toEqual(['Pair']);
  expect(allTexts(said)).toContain(proposal.bringsNothing);
  expect(said.parts.filter(isPicture)).toHaveLength(1);
});

test('where the map has a plan, its improvements are proposed whatever their status', () => {
  const scenarios = [{ id: 'plan', name: 'Cautious', improvements: ['pair', 'explore'] }];
  const said = proposed({ ...planned, scenarios, plan: 'plan' });
  expect(tableNamed(said, proposal.proposed).rows.map(([name]) => name)).toEqual(['Explore', 'Pair']);
});

test('what cannot be done as it is written down is named', () => {
  const gone = makeImprovement({
    id: 'gone',
    title: 'Shorten',
    status: 'selected',
    commands: [{ kind: 'editStep', id: 'nowhere', patch: { waitTime: '1h' } } as never],
  });
  const said = allTexts(proposed({ ...planned, improvements: [...planned.improvements, gone] }));
  expect(said).toContain(proposal.conflicts);
  expect(said).toContain(`${scenario.quoted('Shorten')}, change 1`);
});

test('without improvements the order of automation says where to begin', () => {
  const said = proposed(leanEnterprise);
  expect(allTexts(said)).toContain(proposal.noneProposed);
  expect(headings(said)).not.toContain(proposal.brings);
});

test('what was measured stands with its clock points, period and source', () => {
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
  expect(tableNamed(said, proposal.measurements).rows).toEqual([
    ['14w', '42', 'request', 'served', proposal.unknown, proposal.unknown, 'Jira export'],
  ]);
  expect(allTexts(proposed(planned))).toContain(proposal.notMeasured);
});

test('a map without steps says so and proposes nothing', () => {
  const said = proposed(makeMap({ id: 'm', title: '' }));
  expect(headings(said)).toEqual([proposal.standing]);
  expect(allTexts(said)).toContain(words('en').handout.noSteps);
});

test('any map has a proposal', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const { title, parts } = proposed(document);
      expect(title.length).toBeGreaterThan(0);
      for (const part of parts) {
        if (part.kind !== 'table') continue;
        for (const row of part.table.rows) expect(row).toHaveLength(part.table.header.length);
      }
    }),
    { numRuns: 60 },
  );
});

beforeAll(() => loadWords('de'));

test('it speaks German', () => {
  const said = proposed(planned, 'de');
  expect(headings(said)[0]).toBe('Wo wir stehen');
  expect(allTexts(said)).toContain('−36\u00a0h');
});
