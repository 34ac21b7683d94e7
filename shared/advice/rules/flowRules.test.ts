import { expect, test } from 'vitest';
import { analyse } from '../../metrics/analyse';
import { acmeMap } from '../../metrics/cases/acmeMap.testing';
import { makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep, type Step } from '../../model/step';
import { findingSentence } from '../../sentences/findingSentence';
import { findingsOf } from '../findings';
import type { FindingId } from '../registry';

/** Steps in a row, each with an hour of work and two hours of wait unless it says otherwise. */
function line(...steps: readonly (Partial<Step> & { readonly id: string })[]): MapDocument {
  return makeMap({
    id: 'm',
    title: '',
    steps: steps.map((step) =>
      makeStep({ name: step.id.toUpperCase(), processTime: '1h', waitTime: '2h', ...step }),
    ),
    flows: steps
      .slice(1)
      .map((step, index) =>
        makeForward({ id: `f${index}`, kind: 'forward', from: steps[index]?.id ?? '', to: step.id }),
      ),
  });
}

function found(map: MapDocument, rule: FindingId) {
  return findingsOf(analyse(map))
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ ...finding, says: findingSentence(finding, map, 'en').shows }));
}

const plain = line({ id: 'a' }, { id: 'b' }, { id: 'c' });
const weekly = { items: 5, per: 'week' } as const;

interface Example {
  readonly rule: FindingId;
  readonly has: MapDocument;
  /** Just on the other side of the limit. */
  readonly hasNot: MapDocument;
  readonly steps: readonly string[];
  readonly says: string;
}

const pipeline = (build: Partial<Step>) =>
  line({ id: 'a' }, { id: 'b', name: 'Nightly build', automationLevel: 'automated', ...build });

const delivery = (gate: Partial<Step>, more: Partial<Step> = {}) =>
  line(
    { id: 'code', milestone: 'commit' },
    { id: 'gate', ...gate },
    { id: 'live', milestone: 'production', note: 'or roll-back', ...more },
  );

const teams = (...names: readonly string[]) =>
  line(...names.map((team, index) => ({ id: 'abcdefg'.charAt(index), team })));

const queue = (waitTime: string) => line({ id: 'a', waitTime }, { id: 'b' });

const counted = (a: number, b: number) => ({
  ...line({ id: 'a', waitTime: '39h', workInProcess: a }, { id: 'b', waitTime: '39h', workInProcess: b }),
  demand: weekly,
});

const load = (processTime: string, people = 1) => ({
  ...line({ id: 'a', processTime, people }, { id: 'b', people: 1 }),
  demand: weekly,
});

const examples: readonly Example[] = [
  {
    rule: 'unknownTimes',
    has: line({ id: 'a', waitTime: '?' }, { id: 'b', processTime: null }),
    hasNot: line({ id: 'a', waitTime: '0' }, { id: 'b', processTime: '0' }),
    steps: ['a', 'b'],
    says: 'Times are missing at “A” and “B”.',
  },
  {
    rule: 'noWaits',
    has: line({ id: 'a', waitTime: '0' }, { id: 'b', waitTime: '0' }),
    hasNot: line({ id: 'a', waitTime: '0' }, { id: 'b', waitTime: '1s' }),
    steps: [],
    says: 'There’s no waiting on the map: all 2 hours of the lead time is work.',
  },
  {
    rule: 'flowEfficiencyHigh',
    has: line({ id: 'a', waitTime: '1h' }, { id: 'b', waitTime: '30min' }),
    hasNot: line({ id: 'a', waitTime: '1h' }, { id: 'b', waitTime: '1h' }),
    steps: [],
    says: 'Flow efficiency is 57%.',
  },
  {
    rule: 'littlesLawBroken',
    has: counted(11, 5),
    hasNot: counted(10, 3),
    steps: ['a'],
    says: '11 items were counted at “A”, but demand and lead time imply about 5.',
  },
  {
    rule: 'overloaded',
    has: load('9h'),
    hasNot: load('8h'),
    steps: ['a'],
    says: 'Demand takes 113% of the available time at “A”.',
  },
  {
    rule: 'busySteps',
    has: load('7h'),
    hasNot: load('6.8h'),
    steps: ['a'],
    says: 'Demand takes 88% of the available time at “A”; with normal variation, an item waits about 7 times its process time there.',
  },
  {
    rule: 'longQueues',
    has: queue('11h'),
    hasNot: queue('10h'),
    steps: ['a'],
    says: 'Items wait 11 times as long before “A” as the work takes.',
  },
  {
    rule: 'cadenceWaits',
    has: line({ id: 'a' }, { id: 'b', every: '2w' }),
    hasNot: line({ id: 'a' }, { id: 'b', every: '6h' }),
    steps: ['b'],
    says: 'Items wait 1 week on average for the next slot at “B”, 87% of the lead time.',
  },
  {
    rule: 'lowAccuracy',
    has: line({ id: 'a', percentCompleteAccurate: 0.75 }, { id: 'b', percentCompleteAccurate: 0.5 }),
    hasNot: line({ id: 'a', percentCompleteAccurate: 0.8 }, { id: 'b' }),
    steps: ['b', 'a'],
    says: 'Less than 80% of the work from “B” and “A” is complete and accurate; 50% from “B”.',
  },
  {
    rule: 'largeItems',
    has: line({ id: 'a', processTime: '17h' }, { id: 'b' }),
    hasNot: line({ id: 'a', processTime: '2d' }, { id: 'b' }),
    steps: ['a'],
    says: 'One item takes 2 days 1 hour of hands-on work at “A”.',
  },
  {
    rule: 'handoffChain',
    has: teams('dev', 'dev', 'test', 'ops', 'sales'),
    hasNot: teams('dev', 'test', 'test', 'ops', 'dev'),
    steps: ['b', 'c', 'd', 'e'],
    says: '3 hand-offs in a row: “B”, “C”, “D” and “E”.',
  },
  {
    rule: 'slowBuild',
    has: pipeline({ processTime: '12min' }),
    hasNot: pipeline({ processTime: '10min' }),
    steps: ['b'],
    says: '“Nightly build” takes 12 minutes.',
  },
  {
    rule: 'approvalGate',
    has: delivery({ name: 'Change-board', processTime: '1h', waitTime: '3d' }),
    hasNot: delivery({ name: 'Change-board', automationLevel: 'automated' }),
    steps: ['gate'],
    says: 'Between commit and production, items have to pass “Change-board”, which takes 3 days 1 hour.',
  },
  {
    rule: 'noRecovery',
    has: delivery({}, { note: '' }),
    hasNot: delivery({}),
    steps: ['live'],
    says: 'Work goes into production at “LIVE”, but the map shows no way to recover if that fails.',
  },
];

test.each(examples)(
  '$rule is found where it is, and not just beside it',
  ({ rule, has, hasNot, steps, says }) => {
    expect(found(has, rule)).toMatchObject([{ steps, says }]);
    expect(found(hasNot, rule)).toEqual([]);
    expect(found(plain, rule)).toEqual([]);
  },
);

test('a plain stream with waits has no findings at all', () => {
  expect(findingsOf(analyse(plain))).toEqual([]);
});

test('a step that nobody calls a build, or that people do, is no slow build', () => {
  expect(found(pipeline({ name: 'Rebuild of the site', processTime: '1h' }), 'slowBuild')).toEqual([]);
  expect(found(pipeline({ automationLevel: 'manual', processTime: '1h' }), 'slowBuild')).toEqual([]);
});

test('an approval is told by the role too, and only between commit and production', () => {
  expect(found(delivery({ role: 'CAB' }), 'approvalGate')).toHaveLength(1);
  const before = line(
    { id: 'x', name: 'Approval' },
    { id: 'y', milestone: 'commit' },
    { id: 'z', milestone: 'production' },
  );
  expect(found(before, 'approvalGate')).toEqual([]);
});

test('items that are close enough at each step may still be too many in all', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const map = { ...line(...ids.map((id) => ({ id, workInProcess: 1 }))), demand: weekly };
  expect(found(map, 'littlesLawBroken')).toMatchObject([{ steps: ids, facts: { stated: 6, implied: 2.25 } }]);
});

test('a wait on a flow that nobody knows is named too', () => {
  const [flow] = plain.flows;
  if (flow?.kind !== 'forward') throw new Error('the first flow leads forward');
  const map = { ...plain, flows: [{ ...flow, wait: '?' }, ...plain.flows.slice(1)] };
  expect(found(map, 'unknownTimes')).toMatchObject([
    { steps: [], flows: ['f0'], says: 'The wait time is missing on 1 arrow.' },
  ]);
});

test('Acme Stamping has a step that cannot keep up, one that hardly can, and long queues', () => {
  const findings = findingsOf(analyse(acmeMap()));
  expect(findings.find(({ rule }) => rule === 'overloaded')?.steps).toEqual(['assembly1']);
  expect(findings.find(({ rule }) => rule === 'busySteps')?.steps).toEqual(['weld2']);
  expect(found(acmeMap(), 'longQueues')[0]?.steps).toHaveLength(5);
});

test('every sentence is whole where one step is concerned and where several are', () => {
  const twice = (map: MapDocument): MapDocument => ({
    ...map,
    steps: map.steps.flatMap((step) => [step, { ...step, id: `${step.id}2` }]),
    flows: map.flows.flatMap((flow) => [
      flow,
      { ...flow, id: `${flow.id}2`, from: `${flow.from}2`, to: `${flow.to}2` },
    ]),
  });
  for (const { has } of examples) {
    for (const map of [has, twice(has)]) {
      for (const finding of findingsOf(analyse(map))) {
        const { shows, why, tryThis } = findingSentence(finding, map, 'en');
        for (const sentence of [shows, why, tryThis]) {
          expect(sentence).toMatch(/^[A-Z0-9“].*\.$/u);
          expect(sentence).not.toMatch(/undefined|NaN|Infinity| {2}/);
        }
      }
    }
  }
});
