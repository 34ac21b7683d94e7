import { expect, test } from 'vitest';
import { apply } from '../commands/apply';
import type { Command } from '../commands/registry';
import { makeImprovement } from '../model/improvement';
import { makeMap } from '../model/mapDocument';
import { includeInPlan, plannedImprovements } from './plan';

const map = makeMap({
  id: 'm',
  title: 'Orders',
  improvements: [
    makeImprovement({ id: 'i1', title: 'One', number: 1, status: 'selected' }),
    makeImprovement({ id: 'i2', title: 'Two', number: 2 }),
    makeImprovement({ id: 'i3', title: 'Three', number: 3, status: 'done' }),
  ],
});
function include(document: typeof map, inclusion: Parameters<typeof includeInPlan>[1]): Command {
  const commands = includeInPlan(document, inclusion);
  expect(commands).not.toEqual([]);
  return { kind: 'all', commands };
}
const fresh = { id: 'p1', name: 'Plan' };
const planned = (document: typeof map) => plannedImprovements(document).map(({ id }) => id);

test('the first inclusion makes a plan of what was decided on, with the improvement', () => {
  const after = apply(map, include(map, { improvement: 'i2', included: true, fresh }));
  expect(after.plan).toBe('p1');
  expect(after.scenarios).toEqual([{ id: 'p1', name: 'Plan', improvements: ['i1', 'i3', 'i2'] }]);
  expect(planned(after)).toEqual(['i1', 'i2', 'i3']);
});

test('the first leaving out makes a plan of the others', () => {
  const after = apply(map, include(map, { improvement: 'i1', included: false, fresh }));
  expect(planned(after)).toEqual(['i3']);
});

test('later ones change the plan that is there, and only it', () => {
  const first = apply(map, include(map, { improvement: 'i2', included: true, fresh }));
  const second = apply(first, include(first, { improvement: 'i1', included: false, fresh }));
  expect(second.scenarios).toHaveLength(1);
  expect(planned(second)).toEqual(['i2', 'i3']);
});

test('another scenario in hand is changed in place of the plan', () => {
  const first = apply(map, include(map, { improvement: 'i2', included: true, fresh }));
  const other = { id: 'p2', name: 'Small', improvements: ['i1'] };
  const withOther = apply(first, { kind: 'setScenario', scenario: other });
  const changed = apply(
    withOther,
    include(withOther, { improvement: 'i3', included: true, scenario: 'p2', fresh }),
  );
  expect(changed.scenarios[1]?.improvements).toEqual(['i1', 'i3']);
  expect(planned(changed)).toEqual(['i1', 'i2', 'i3']);
});

test('a plan or scenario in hand that is gone leaves what was decided on', () => {
  const gone = { ...map, plan: 'gone' };
  const after = apply(gone, include(gone, { improvement: 'i3', included: false, scenario: 'x', fresh }));
  expect([after.plan, planned(after)]).toEqual(['p1', ['i1']]);
  expect(after.improvements).toBe(gone.improvements);
});

test('what is so already needs no command', () => {
  expect(includeInPlan(map, { improvement: 'i1', included: true, fresh })).toEqual([]);
  expect(includeInPlan(map, { improvement: 'i2', included: false, fresh })).toEqual([]);
});
