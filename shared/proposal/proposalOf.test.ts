import { expect, test } from 'vitest';
import { makeForward } from '../model/flow';
import { makeImprovement } from '../model/improvement';
import type { MapDocument } from '../model/mapDocument';
import type { SceneGroup } from '../picture/scene';
import { approve, explore, leanWith } from '../scenario/leanFuture.testing';
import { documentWords } from '../text/documentWords';
import {
  allTexts,
  details,
  factsUnder,
  headings,
  partsOf,
  planned,
  proposed,
  tableNamed,
  whole,
} from './proposal.testing';

const { proposal, scenario } = documentWords('en');

test('the first line asks for approval and says what it brings, by when and for how much', () => {
  const { title, sentence } = proposed(whole);
  expect(title).toBe('Improvement proposal: Feature to production');
  expect(sentence).toMatch(
    /^Approve these three: lead time 9 weeks 3 days → .* by 31 March 2027, 14 person-days, at least 9,000\u00a0EUR$/,
  );
});

test('the title block names what is filled in, with the day that was given', () => {
  expect(factsUnder(proposed(whole, 'en', '2026-11-30'), null)).toEqual({
    Outcome: 'Ideas reach customers while they matter',
    Team: 'Delivery',
    Sponsor: 'Grace',
    Workshop: '12 November 2026',
    Version: '2',
    Contact: 'delivery@example.org',
    Date: '30 November 2026',
  });
  expect(proposed(planned).opening).toEqual([]);
});

test('the decision box says who decides what by when, and what happens otherwise', () => {
  const box = factsUnder(proposed(whole), 'Decision');
  expect(box).toMatchObject({
    'Who decides': 'Grace',
    'What is decided': '1 · Approve\n2 · Explore\n3 · Pair',
    'Decide by': '15 December 2026',
    'Without a decision': 'We stay at ten weeks.',
    Answer: proposal.decision.open,
  });
  const answered = factsUnder(
    proposed({
      ...whole,
      proposal: {
        ...details,
        answer: { by: 'Grace', on: '2026-12-10', answer: 'conditions', remark: 'No new tool' },
      },
    }),
    'Decision',
  );
  expect(answered.Answer).toBe('Approved with conditions by Grace on 10 December 2026: No new tool');
  expect(Object.keys(answered)).not.toContain(proposal.decision.sign);
});

test('it goes from the target to what is measured later', () => {
  expect(headings(proposed(whole))).toEqual([
    'Target and outcome',
    'Current and future state',
    'What slows the value stream down, and why',
    'Proposed improvements',
    'What only leadership can resolve',
    'Impact and effort',
    'Why these, and not the others',
    'Basis of these figures',
    'Out of scope',
    'Follow-up',
  ]);
});

test('the target stands beside the outcome, with what is missing', () => {
  const facts = proposed(whole).sections[0]?.parts[0];
  expect(facts).toMatchObject({
    facts: [
      { text: 'Lead time: 8 weeks by 1 March 2027' },
      {},
      {},
      {
        text: expect.stringMatching(
          /^The target is not reached: .* too much\. The last improvement is due on 31 March 2027, after the target day\.$/,
        ),
      },
    ],
  });
  const reached = proposed({ ...whole, target: { metric: 'leadTime', value: 9 * 40 * 3600, date: null } });
  expect(allTexts(reached)).toContain(proposal.target.reached);
});

test('a target of a share is missed by points, one of the delivery is named and read in its unit', () => {
  const of = (metric: string, value: number) =>
    allTexts(proposed({ ...whole, target: { metric, value, date: null } }));
  // With the plan 56 h of work in 348 h, see the figures below: 16.1 %, and 33.9 percentage points are missing to a half.
  expect(of('flowEfficiency', 0.5)).toContain('The target is not reached: 34 percentage points too little.');
  expect(of('failedDeploymentRecoveryTime', 3600)).toContain('Failed deployment recovery time: 1 hour');
});

test('the figures before and after are those of the hand calculation', () => {
  const rows = new Map(
    tableNamed(proposed(planned), proposal.compared.label).rows.map(([name, ...told]) => [name, told]),
  );
  // 384 hours less 40 of the approval path plus 4 of testing: see compareMaps.test.ts.
  expect(rows.get('Lead time')?.slice(2)).toEqual(['−36 h', '−9.4%', 'better']);
  expect(rows.get('Process time')?.slice(2, 3)).toEqual(['+1 h']);
  expect(rows.get('Flow efficiency')?.slice(2)).toEqual(['+1.8 percentage points', '', 'better']);
  // Nothing comes back on this map, and what was measured does not change with it.
  expect([...rows.keys()].filter((name) => /rework|measured/i.test(name ?? ''))).toEqual([]);
});

test('the waterfall goes from now to then by the parts of the improvements that change something', () => {
  const figures = partsOf(proposed(planned)).find((part) => part.kind === 'figures');
  if (figures?.kind !== 'figures' || figures.picture === null) throw new Error('there is no waterfall');
  const { groups } = figures.picture.scene;
  expect(groups.map(({ label }) => label.replace(/:.*/, ''))).toEqual([
    'Current',
    '1 · Approve',
    '2 · Explore',
    'Future',
  ]);
  const bars = groups.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'rect'));
  const ends = bars.map((bar) => (bar.kind === 'rect' ? [bar.x, bar.x + bar.width] : []));
  const [now = [], first = [], second = [], then = []] = ends;
  // Each begins where the one above it ends.
  expect(first[1]).toBeCloseTo(now[1] ?? Number.NaN, 6);
  expect(second[1]).toBeCloseTo(first[0] ?? Number.NaN, 6);
  expect(then[1]).toBeCloseTo(second[0] ?? Number.NaN, 6);
});

function mapsOf(document: MapDocument) {
  const maps = partsOf(proposed(document)).find((part) => part.kind === 'maps');
  if (maps?.kind !== 'maps') throw new Error('there are no maps');
  return maps;
}

const textsOf = (group: SceneGroup | undefined) =>
  group?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test('the map of today bears the numbers of what is proposed and no kaizen bursts', () => {
  const improvements = planned.improvements.map((one) => ({ ...one, step: planned.steps[1]?.id ?? null }));
  const keys = mapsOf({ ...planned, improvements }).maps.flatMap(({ scene }) =>
    scene.groups.map(({ key }) => key),
  );
  expect(keys).not.toHaveLength(0);
  expect(keys.filter((key) => key.includes('kaizenBurst'))).toEqual([]);
});

test('both states stand in one drawing, with what changes marked by the numbers of the improvements', () => {
  const { groups } = mapsOf(planned).picture.scene;
  const byKey = new Map(groups.map((group) => [group.key, group]));
  expect(groups.map(({ label }) => label)).toEqual(expect.arrayContaining(['Current state', 'Future state']));
  expect(textsOf(byKey.get('mark:coming:6b@0'))).toEqual(['1']);
  expect(textsOf(byKey.get('mark:coming:6a@0'))).toEqual(['2']);
  expect(byKey.get('mark:change:6b@1')?.label).toBe('Change approval changes (improvement 1)');
  expect(textsOf(byKey.get('mark:change:6b@1'))).toEqual(['Changed · 1']);
  expect(byKey.get('mark:coming:1@0')).toBeUndefined();
  expect(groups.at(-1)?.label).toContain('changed by improvement 1; current value');
  expect(groups.at(-1)?.label).not.toMatch(/rework|added|removed/);
});

test('values that change are struck through beside the new ones, and new arrows bear a number', () => {
  const way = { kind: 'forward' as const, from: '4', to: '6a', share: null, wait: null };
  const { groups } = mapsOf(
    leanWith({
      approve: [approve],
      early: [{ kind: 'connect', flow: makeForward({ id: '4-6a', ...way }) }],
      less: [{ kind: 'removeStep', id: '2' }],
    }),
  ).picture.scene;
  const byKey = new Map(groups.map((group) => [group.key, group]));
  // The book's hour of work and week of lead time become six minutes.
  expect(textsOf(byKey.get('step:6b@1'))).toEqual(expect.arrayContaining(['1 h', '6 min', '90%', '99%']));
  expect(textsOf(byKey.get('wait:6b@1'))).toEqual(['4 d 7 h']);
  expect(textsOf(byKey.get('mark:change:4-6a@1'))).toEqual(['New · 1']);
  expect(textsOf(byKey.get('mark:ghost:2@1'))).toEqual(['Design approval', '1 w', 'Removed · 1']);
  expect(textsOf(byKey.get('mark:coming:2@0'))).toEqual(['1']);
});

test('each improvement says what it changes in plain words, who takes it on, and what it brings', () => {
  const said = proposed(whole);
  expect(factsUnder(said, '1 · Approve')).toMatchObject({
    Change: expect.stringMatching(/^“Change approval”: process time .* → 6 min.*; wait .* → .*automated$/),
    'Lead time': expect.stringMatching(/^−3 d/),
    Owner: 'Ada',
    Effort: '4 person-days',
    Cost: '9,000\u00a0EUR',
  });
  expect(factsUnder(said, '3 · Pair')).toMatchObject({ Change: proposal.changeNothing });
  const leaders = said.sections.find(({ heading }) => heading === proposal.leadership);
  expect(leaders).toMatchObject({ page: 'own', parts: [{}, { title: '1 · Approve' }] });
});

test('an improvement that changes no lead time is no reason to leave the others unexplained', () => {
  const said = proposed({
    ...whole,
    improvements: [...whole.improvements, makeImprovement({ id: 'later', number: 4, title: 'Later' })],
  });
  expect(allTexts(said)).toContain('4 · Later');
  expect(allTexts(said)).toContain('Not part of this proposal (idea).');
});

test('only what was decided on is proposed, unless the map has a plan', () => {
  const decided = leanWith({ approve: [approve], explore: [explore] });
  const ideas = {
    ...decided,
    improvements: decided.improvements.map((one) => ({ ...one, status: 'idea' as const })),
  };
  expect(proposed(ideas).sentence).not.toContain('Approve');
  const chosen = {
    ...ideas,
    scenarios: [{ id: 'a', name: 'First', improvements: ['approve'] }],
    plan: 'a',
  };
  expect(proposed(chosen).sentence).toMatch(/^Approve this improvement: /);
});

test('what cannot be done as it is written down is named', () => {
  const gone = makeImprovement({
    id: 'gone',
    title: 'Shorten',
    status: 'selected',
    commands: [{ kind: 'editStep', id: 'nowhere', patch: { waitTime: '1h' } } as never],
  });
  const said = proposed({ ...planned, improvements: [...planned.improvements, gone] });
  expect(headings(said)).toContain(proposal.conflicts);
  expect(allTexts(said)).toContain(scenario.quoted('Shorten'));
});

test('where rework meets parallel work the simulated lead time stands everywhere, and is said to be one', () => {
  const back = { id: 'back', kind: 'rework' as const, from: '6a', to: '6a', share: 0.2 };
  const said = proposed({ ...planned, flows: [...planned.flows, back] });
  expect(said.sentence).toMatch(/lead time 1\d weeks|lead time 9 weeks/);
  expect(tableNamed(said, proposal.compared.label).rows[0]?.[0]).toBe('Lead time with rework');
  expect(tableNamed(said, proposal.compared.label).rows[0]).not.toContain('unknown');
  expect(allTexts(said)).toContain(proposal.simulatedLead);
});
