import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import { makeForward } from '../model/flow';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { leanEnterprise } from '../samples/leanEnterprise';
import { words } from '../text/words';
import { layOut } from './layout/layOutMap';
import type { SceneGroup } from './scene';
import { sceneOf } from './sceneOf';

function groupsOf(document: MapDocument, heading = false): ReadonlyMap<string, SceneGroup> {
  const analysis = analyse(document);
  const scene = sceneOf(analysis, layOut(analysis, { heading }), words('en'));
  return new Map(scene.groups.map((group) => [group.key, group]));
}

function textsOf(group: SceneGroup | undefined): readonly string[] {
  return group?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? [];
}

test('the box of a step says what is known of it', () => {
  expect(textsOf(groupsOf(leanEnterprise).get('step:3'))).toEqual([
    'Release planning',
    'and estimation',
    'PMO · 3',
    'work',
    'lead',
    '%C&A',
    '1 h',
    '3 w',
    '60%',
  ]);
});

test('a step means something to who cannot see it', () => {
  expect(groupsOf(leanEnterprise).get('step:3')?.label).toBe(
    'Release planning and estimation: 1 hour of work, waits 3 weeks, 31% of the lead time, only 60% complete and accurate, manual',
  );
  expect(groupsOf(leanEnterprise).get('step:6a')?.label).toContain('3 days of slack');
});

test('what is not known is a dash, and zero is not', () => {
  const document = makeMap({
    id: 'm',
    title: '',
    steps: [
      makeStep({ id: 'a', name: 'A' }),
      makeStep({ id: 'b', name: 'B', processTime: '0', waitTime: '0' }),
    ],
    flows: [makeForward({ id: 'f', from: 'a', to: 'b' })],
  });
  const groups = groupsOf(document);
  expect(textsOf(groups.get('step:a')).slice(-3)).toEqual(['–', '–', '–']);
  expect(textsOf(groups.get('step:b')).slice(-3)).toEqual(['0 h', '0 h', '–']);
  expect(textsOf(groups.get('wait:a'))).toEqual(['–']);
  expect(groups.has('wait:b')).toBe(false);
});

test('a wait that is known is shown where the lead time is not', () => {
  const step = makeStep({ id: 'a', name: 'A', waitTime: '3d' });
  expect(textsOf(groupsOf(makeMap({ id: 'm', title: '', steps: [step] })).get('step:a'))).toEqual([
    'A',
    'work',
    'wait',
    '%C&A',
    '–',
    '3 d',
    '–',
  ]);
});

test('without demand the longest wait is marked, and nothing is said of capacity', () => {
  const groups = groupsOf(leanEnterprise);
  expect(groups.get('mark:longestWait')?.of).toBe('3');
  expect(textsOf(groups.get('mark:longestWait'))).toEqual(['longest wait']);
  expect(groups.has('mark:constraint')).toBe(false);
});

test('with demand and people the constraint is marked instead', () => {
  const steps = leanEnterprise.steps.map((step) => (step.id === '4' ? { ...step, people: 5 } : step));
  const groups = groupsOf({ ...leanEnterprise, steps, demand: { items: 20, per: 'month' } });
  expect(groups.get('mark:constraint')?.of).toBe('4');
  expect(groups.has('mark:longestWait')).toBe(false);
});

test('the lowest quality is marked with a shape and a word, lighter than what weighs more', () => {
  const mark = groupsOf(leanEnterprise).get('mark:lowestQuality');
  expect(mark?.of).toBe('5');
  expect(textsOf(mark)).toEqual(['lowest quality']);
  expect(mark?.label).toBe(
    'Showcase and UAT has the lowest quality: 50% of its work is complete and accurate',
  );
  const usable = leanEnterprise.steps.map((step) => ({ ...step, percentCompleteAccurate: 0.8 }));
  expect(groupsOf({ ...leanEnterprise, steps: usable }).has('mark:lowestQuality')).toBe(false);
});

test('a box has room for one tab: the heavier mark takes it', () => {
  const steps = leanEnterprise.steps.map((step) =>
    step.id === '3' ? { ...step, percentCompleteAccurate: 0.1 } : step,
  );
  const groups = groupsOf({ ...leanEnterprise, steps });
  expect(groups.get('mark:longestWait')?.of).toBe('3');
  expect(groups.has('mark:lowestQuality')).toBe(false);
});

test('the ladder ends in both sums and names the slack', () => {
  const texts = textsOf(groupsOf(leanEnterprise).get('ladder:path'));
  expect(texts).toContain('8 w 1 d waiting');
  expect(texts).toContain('1 w 2 d work');
  expect(texts).toContain('Timeline, critical path · Exploratory and performance testing has 3 d of slack');
  expect(texts.slice(0, 7)).toEqual(['1 w 3 d', '4 d 6 h', '3 w', '1 d', '2 d 6 h', '4 d 7 h', '4 d 7 h']);
});

test('a picture that leaves the app says by itself what it shows', () => {
  const texts = textsOf(groupsOf(leanEnterprise, true).get('heading:map'));
  expect(texts).toContain(leanEnterprise.title);
  expect(texts).toContain(
    'An item takes 9 weeks 3 days to reach the customer. 1 week 2 days of that is work; the rest is waiting.',
  );
  expect(texts).toContain('14%');
  expect(groupsOf(leanEnterprise).has('heading:map')).toBe(false);
});

test('the outcome that somebody has said stands beside the name, and a long one is shortened', () => {
  const heading = (outcome: string) =>
    textsOf(groupsOf({ ...leanEnterprise, outcome }, true).get('heading:map')).slice(0, 2);
  expect(heading('A fix the same day')).toEqual(['Feature to production', 'Outcome: A fix the same day']);
  expect(heading('very long '.repeat(40))[1]).toMatch(/^Outcome: very long .+…$/u);
});

test('shares, waits on the way and rework stand at their flows', () => {
  const groups = groupsOf(
    makeMap({
      id: 'm',
      title: '',
      steps: ['a', 'b', 'c'].map((id) => makeStep({ id, name: id, processTime: '1h', waitTime: '1h' })),
      flows: [
        makeForward({ id: 'ab', from: 'a', to: 'b', wait: '2min' }),
        makeForward({ id: 'bc', from: 'b', to: 'c' }),
        { id: 'ca', kind: 'rework', from: 'c', to: 'a', share: 0.2 },
        { id: 'ac', kind: 'information', from: 'a', to: 'c', label: 'weekly plan' },
      ],
    }),
  );
  expect(textsOf(groups.get('flow:ab'))).toEqual(['2 min']);
  expect(textsOf(groups.get('flow:ca'))).toEqual(['20% rework, 1.25 visits']);
  expect(textsOf(groups.get('flow:ac'))).toEqual(['weekly plan']);
  expect(groups.get('flow:ca')?.label).toBe('Rework: 20% of items go back from c to a');
});
