import { expect, test } from 'vitest';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { analyse } from '../analyse';
import { rolledPercentCompleteAccurate } from './rolledPercentCompleteAccurate';

function withStep(patch: Partial<Step>): MapDocument {
  const steps = leanEnterprise.steps.map((step, at) => (at === 1 ? { ...step, ...patch } : step));
  return { ...leanEnterprise, steps };
}

test('a share that was edited counts at once, and back again', () => {
  const { measure } = rolledPercentCompleteAccurate;
  const { value } = measure(analyse(leanEnterprise));
  const half = measure(analyse(withStep({ percentCompleteAccurate: 0.3 })));
  expect(half.value).toBeCloseTo((value ?? Number.NaN) / 2, 12);
  expect(measure(analyse(withStep({ waitTime: '9w' }))).value).toBe(value);
});
