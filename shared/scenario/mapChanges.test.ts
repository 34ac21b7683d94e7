import { expect, test } from 'vitest';
import { makeForward } from '../model/flow';
import { makeImprovement, type RecordedCommand } from '../model/improvement';
import { makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { stagesOf } from './futureState';
import { changesOfStages } from './mapChanges';

const line = makeMap({
  id: 'm',
  title: 'Orders',
  steps: ['a', 'b', 'c'].map((id) => makeStep({ id, name: id.toUpperCase(), waitTime: '2d' })),
  flows: [makeForward({ id: 'ab', from: 'a', to: 'b' }), makeForward({ id: 'bc', from: 'b', to: 'c' })],
});

const edit = (id: string, waitTime: string) => ({ kind: 'editStep', id, patch: { waitTime } });

function changes(...improvements: readonly (readonly RecordedCommand[])[]) {
  const map = {
    ...line,
    improvements: improvements.map((commands, at) =>
      makeImprovement({ id: `i${at}`, number: at + 1, title: '', commands }),
    ),
  };
  const stages = stagesOf(
    map,
    map.improvements.map(({ id }) => id),
  );
  return changesOfStages(map, stages);
}

test('a changed step says what it was and which improvements changed it', () => {
  const { steps } = changes([edit('a', '4h')], [edit('b', '1h')], [edit('a', '2h')]);
  expect(steps.get('a')).toMatchObject({ kind: 'changed', before: { waitTime: '2d' }, by: [1, 3] });
  expect(steps.get('b')).toMatchObject({ kind: 'changed', by: [2] });
  expect(steps.has('c')).toBe(false);
});

test('what one improvement changes and another puts back is no change', () => {
  expect(changes([edit('a', '4h')], [edit('a', '2d')]).steps.size).toBe(0);
});

test('a removed step is told with the one that removed it, and its flows with it', () => {
  const told = changes([], [{ kind: 'removeStep', id: 'b' } as RecordedCommand]);
  expect(told.removedSteps).toMatchObject([{ thing: { id: 'b' }, by: [2] }]);
  expect(told.flows.get('ab')).toMatchObject({ kind: 'changed', before: { to: 'b' }, by: [2] });
  expect(told.removedFlows).toMatchObject([{ thing: { id: 'bc' }, by: [2] }]);
});

test('a step that one adds and another removes was never there', () => {
  const add = { kind: 'addStep', step: makeStep({ id: 'd', name: 'D' }), after: 'a', flow: null };
  expect(changes([add]).steps.get('d')).toMatchObject({ kind: 'added', before: null, by: [1] });
  const gone = changes([add], [{ kind: 'removeStep', id: 'd' } as RecordedCommand]);
  expect(gone.steps.size + gone.removedSteps.length).toBe(0);
});
