import { expect, test } from 'vitest';
import { makeForward } from '../model/flow';
import { makeImprovement } from '../model/improvement';
import { makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { manyBranches } from '../simulation/manyBranches.testing';
import { compareStates } from './compareStates';
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

test('where rework is simulated, the parts add up to the difference of the two headlines that are shown', () => {
  const crossing = manyBranches(12);
  const faster = (step: string) => ({ kind: 'editStep', id: step, patch: { processTime: '30m' } });
  const selected = (id: string, step: string) =>
    makeImprovement({ id, title: id, status: 'selected', commands: [faster(step)] });
  const planned = { ...crossing, improvements: [selected('check', 'b3check'), selected('end', 'z')] };
  const { lead, ofImprovements } = planGains(planned);
  const compared = compareStates(planned, null, null);
  const shown = compared.figures.find(({ metric }) => metric === 'leadTimeWithRework');
  expect(lead.before).toBeCloseTo(shown?.before.value as number, 3);
  expect(lead.after).toBeCloseTo(shown?.after.value as number, 3);
  const parts = ofImprovements.map((one) => one.lead.inPlan as number);
  expect((lead.before as number) + parts.reduce((sum, part) => sum + part, 0)).toBe(lead.after);
  // The last step is alone on the way and never visited twice: half an hour less, whatever luck the items have.
  expect((parts[1] as number) / hour).toBeCloseTo(-0.5, 6);
  expect(parts[0]).toBeLessThan(0);
});
