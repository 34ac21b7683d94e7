import { expect, test } from 'vitest';
import { makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { metricsReport } from '../../report/metricsReport';
import { analyse } from '../analyse';
import { overloadOf } from './overload';

/** Two steps of 1 h and 2 h with one person each; a working day has 8 h. */
function asked(items: number, back = 0): MapDocument {
  return makeMap({
    id: 'm',
    title: 'M',
    demand: { items, per: 'day' },
    steps: [
      makeStep({ id: 'a', name: 'Check', processTime: '1h', waitTime: '0h', people: 1 }),
      makeStep({ id: 'b', name: 'Approve', processTime: '2h', waitTime: '0h', people: 1 }),
    ],
    flows: [
      makeForward({ id: 'f', from: 'a', to: 'b' }),
      { id: 'r', kind: 'rework', from: 'b', to: 'b', share: back },
    ],
  });
}

test('a step at exactly 100 % keeps up', () => {
  expect(overloadOf(analyse(asked(4)))).toBeNull();
});

test('above 100 % the fullest step comes first', () => {
  expect(overloadOf(analyse(asked(9)))).toEqual({ steps: ['b', 'a'], name: 'Approve', utilisation: 2.25 });
});

test('rework counts: each item is done again', () => {
  // 3 items of 2 h, each done 2 times: 12 h of 8 h.
  expect(overloadOf(analyse(asked(3, 0.5)))).toEqual({ steps: ['b'], name: 'Approve', utilisation: 1.5 });
});

test('the report names the steps', () => {
  expect(metricsReport(asked(9)).capacity.overloaded).toEqual(['b', 'a']);
  expect(metricsReport(asked(4)).capacity.overloaded).toEqual([]);
});
