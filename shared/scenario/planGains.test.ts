import { expect, test } from 'vitest';
import { makeForward } from '../model/flow';
import { makeImprovement } from '../model/improvement';
import { makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { planGains } from './planGains';

const hour = 3600;
const shorter = (id: string, waitTime: string) => ({ kind: 'editStep', id, patch: { waitTime } });

// 1 h + 10 h of wait, then 2 h + 20 h of wait: 33 h.
const map = makeMap({
  id: 'm',
  title: 'Orders',
  steps: [
    makeStep({ id: 'a', name: 'A', processTime: '1h', waitTime: '10h' }),
    makeStep({ id: 'b', name: 'B', processTime: '2h', waitTime: '20h' }),
  ],
  flows: [makeForward({ id: 'f', from: 'a', to: 'b' })],
  improvements: [
    makeImprovement({
      id: 'i1',
      title: 'One',
      number: 1,
      status: 'selected',
      commands: [shorter('a', '4h')],
    }),
    makeImprovement({ id: 'i2', title: 'Two', number: 2, commands: [shorter('b', '5h')] }),
    makeImprovement({ id: 'i3', title: 'Three', number: 3, status: 'doing', commands: [shorter('a', '1h')] }),
    makeImprovement({ id: 'i4', title: 'Four', number: 4, commands: [shorter('gone', '1h')] }),
    makeImprovement({ id: 'i5', title: 'Five', number: 5 }),
  ],
  target: { metric: 'flowEfficiency', value: 0.2, date: null },
});

test('what is in the plan has its part in it, what is left out what it would bring on its own', () => {
  const gains = planGains(map);
  expect(gains.lead).toEqual({ before: 33 * hour, after: 24 * hour });
  const [one, two, three] = gains.ofImprovements;
  expect(one?.lead).toEqual({ inPlan: -6 * hour, alone: -6 * hour, interaction: 0 });
  expect(two).toMatchObject({ included: false, lead: { inPlan: null, alone: -15 * hour } });
  expect(three?.lead).toEqual({ inPlan: -3 * hour, alone: -9 * hour, interaction: 6 * hour });
});

test('what cannot be done is named, and what changes nothing brings nothing', () => {
  const [, , , four, five] = planGains(map).ofImprovements;
  expect(four?.conflicts.map(({ refusal }) => refusal.kind)).toEqual(['unknownStep']);
  expect(four?.isWholeAlone).toBe(false);
  expect(five?.lead.alone).toBe(0);
});

test('the metric of the target is followed too', () => {
  const { target } = planGains(map);
  expect(target?.before).toBeCloseTo(3 / 33);
  expect(target?.after).toBeCloseTo(3 / 24);
  expect(planGains({ ...map, target: null }).target).toBeNull();
});
