import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMapCommand } from '../../commands/arbitraryMapCommand.testing';
import type { MapCommand } from '../../commands/mapCommands';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { analyse } from '../../metrics/analyse';
import { makeForward } from '../../model/flow';
import { makeImprovement } from '../../model/improvement';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { outcomeOf, stagesOf } from '../../scenario/futureState';
import { changesOfStages } from '../../scenario/mapChanges';
import { words } from '../../text/words';
import { layOut } from '../layout/layOutMap';
import { stepBox } from '../layout/layout';
import { flowRoute } from '../layout/route';
import { pictureOf, withChanges } from '../picture';
import { sceneOfPicture } from '../sceneOf';
import { comingGroups } from './comingGroups';
import { layOutFuture } from './layOutFuture';

const line = makeMap({
  id: 'm',
  title: 'Orders',
  customer: 'Buyers',
  supplier: 'Sales',
  steps: ['a', 'b', 'c', 'd'].map((id) =>
    makeStep({ id, name: `Step ${id}`, processTime: '1h', waitTime: '2d', percentCompleteAccurate: 0.9 }),
  ),
  flows: ['ab', 'bc', 'cd'].map((id) => makeForward({ id, from: id.charAt(0), to: id.charAt(1) })),
});

function futureOf(map: MapDocument, commands: readonly MapCommand[]) {
  const planned = {
    ...map,
    improvements: [makeImprovement({ id: 'i', number: 7, title: 'Less', commands })],
  };
  const stages = stagesOf(planned, ['i']);
  const changes = changesOfStages(planned, stages);
  const analysis = analyse(outcomeOf(planned, stages).document);
  const layout = layOutFuture(analysis, changes);
  return {
    changes,
    analysis,
    layout,
    picture: withChanges(pictureOf(analysis, layout, words('en')), changes),
  };
}

function drawn(commands: readonly MapCommand[]) {
  const { groups } = sceneOfPicture(futureOf(line, commands).picture);
  return new Map(groups.map((group) => [group.key, group]));
}

const textsOf = (group: { shapes: readonly { kind: string }[] } | undefined) =>
  group?.shapes.flatMap((shape) => (shape.kind === 'text' && 'text' in shape ? [shape.text] : []));

test('a removed step keeps its place as a ghost, and the others theirs', () => {
  const { layout } = futureOf(line, [{ kind: 'removeStep', id: 'b' }]);
  const today = layOut(analyse(line));
  // In the row of the others, which the way past it may have moved down as a whole.
  expect(stepBox(layout, 3)).toMatchObject({ x: stepBox(today, 1).x, y: layout.y[0] });
  expect([0, 1, 2].map((at) => layout.x[at])).toEqual([0, 2, 3].map((at) => today.x[at]));
  const ghost = drawn([{ kind: 'removeStep', id: 'b' }]).get('mark:ghost:b');
  expect(ghost?.label).toBe('Step b is removed (improvement 7)');
  expect(textsOf(ghost)).toEqual(['Step b', '2 d 1 h', 'Removed · 7']);
});

test('a changed value stands beside the old one, which is struck through', () => {
  const groups = drawn([
    {
      kind: 'editStep',
      id: 'b',
      patch: { processTime: '30m', waitTime: '4h', percentCompleteAccurate: 0.95 },
    },
  ]);
  expect(textsOf(groups.get('step:b'))).toEqual(
    expect.arrayContaining(['30 min', '1 h', '95%', '90%', '4 h 30 min']),
  );
  expect(textsOf(groups.get('wait:b'))).toEqual(expect.arrayContaining(['4 h', '2 d']));
  expect(textsOf(groups.get('mark:change:b'))).toEqual(['Changed · 7']);
  expect(groups.get('mark:change:a')).toBeUndefined();
});

test('a wait that is gone leaves its struck time', () => {
  const groups = drawn([{ kind: 'editStep', id: 'b', patch: { waitTime: '0' } }]);
  expect(textsOf(groups.get('wait:b'))).toEqual(['2 d']);
});

test('new steps and new arrows say so, and the arrows of a new step are not marked one by one', () => {
  const groups = drawn([
    { kind: 'addStep', step: makeStep({ id: 'n', name: 'Try' }), after: 'd', flow: 'dn' },
    { kind: 'connect', flow: makeForward({ id: 'ac', from: 'a', to: 'c' }) },
  ]);
  expect(textsOf(groups.get('mark:change:n'))).toEqual(['New · 7']);
  expect(groups.get('mark:change:ac')?.label).toBe('The arrow from Step a to Step c is new (improvement 7)');
  expect(groups.get('mark:change:dn')).toBeUndefined();
});

test('what lies along the middle of an arrow is not covered by its tab', () => {
  const back = { id: 'da', kind: 'rework' as const, from: 'd', to: 'a', share: 0.2 };
  const map = { ...line, flows: [...line.flows, back] };
  const { picture, layout } = futureOf(map, [{ kind: 'editFlow', id: 'da', patch: { share: 0.1 } }]);
  const { groups } = sceneOfPicture(picture);
  const [tab, flow] = ['mark:change:da', 'flow:da'].map((key) => groups.find((group) => group.key === key));
  const label = flow?.shapes.find((shape) => shape.kind === 'text');
  const level = flowRoute(layout, 3)?.label?.y ?? Number.NaN;
  if (label?.kind !== 'text' || tab === undefined) throw new Error('there is no label, or no tab');
  // The label stands below the line, the tab above it.
  expect(label.y).toBeGreaterThan(level);
  expect(tab.box.y + tab.box.height).toBeLessThan(level);
});

test('the map of today bears the numbers of what will change or go, and no words that it has happened', () => {
  const back = { id: 'da', kind: 'rework' as const, from: 'd', to: 'a', share: 0.2 };
  const map = { ...line, flows: [...line.flows, back] };
  const { changes } = futureOf(map, [
    { kind: 'removeStep', id: 'b' },
    { kind: 'editStep', id: 'c', patch: { waitTime: '1h' } },
    { kind: 'disconnect', id: 'da' },
    { kind: 'addStep', step: makeStep({ id: 'n', name: 'Try' }), after: 'd', flow: 'dn' },
  ]);
  const analysis = analyse(map);
  const groups = comingGroups(pictureOf(analysis, layOut(analysis), words('en')), changes);
  expect(groups.map(({ key, label }) => [key, label])).toEqual([
    ['mark:coming:b', 'Step b is removed (improvement 7)'],
    ['mark:coming:c', 'Step c changes (improvement 7)'],
    ['mark:coming:da', 'The arrow from Step d to Step a is removed (improvement 7)'],
  ]);
  expect(groups.map(textsOf)).toEqual([['7'], ['7'], ['7']]);
});

test('where the stream ends with a removed step, the customer stands behind what ends it now', () => {
  const { layout } = futureOf(line, [{ kind: 'removeStep', id: 'd' }]);
  expect(layout.ends).toEqual([2]);
  expect(futureOf(line, [{ kind: 'removeStep', id: 'a' }]).layout.start).toBe(0);
});

test('where every step is removed nobody stands beside a ghost', () => {
  const all = line.steps.map(({ id }) => ({ kind: 'removeStep', id }) as const);
  const { layout, picture } = futureOf(line, all);
  expect([layout.start, layout.ends]).toEqual([null, []]);
  const keys = sceneOfPicture(picture).groups.map(({ key }) => key);
  expect(keys.filter((key) => /customer|supplier/.test(key))).toEqual([]);
});

test('every future can be drawn', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.array(arbitraryMapCommand, { maxLength: 8 }), (map, commands) => {
      const { picture, layout } = futureOf(map, commands as readonly MapCommand[]);
      const { groups } = sceneOfPicture(picture);
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      const known = picture.analysis.document.steps.length;
      expect([...layout.ends, layout.start ?? -1].every((step) => step < known)).toBe(true);
    }),
    { numRuns: 200, seed: 10 },
  );
});
