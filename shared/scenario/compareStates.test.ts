import { expect, test } from 'vitest';
import { compareStates } from './compareStates';
import { approve, explore, leanWith } from './leanFuture.testing';

const map = {
  ...leanWith({ approve: [approve], explore: [explore] }),
  scenarios: [
    { id: 'first', name: 'First', improvements: ['approve'] },
    { id: 'both', name: 'Both', improvements: ['approve', 'explore'] },
  ],
};

test('today and the plan: every figure, and a way whose parts add up to the whole', () => {
  const { figures, waterfall } = compareStates(map, null, null);
  const lead = figures.find(({ metric }) => metric === 'leadTime');
  expect(lead?.direction).toBe('better');
  expect(waterfall?.whole).toBe(lead?.difference);
  expect(waterfall?.parts.reduce((sum, { part }) => sum + (part ?? 0), 0)).toBe(waterfall?.whole);
});

test('two scenarios: what the one has beyond the other', () => {
  const { figures, waterfall } = compareStates(map, 'first', 'both');
  const whole = compareStates(map, null, 'both').waterfall;
  const lead = figures.find(({ metric }) => metric === 'leadTime');
  expect(lead?.difference).toBe(whole?.parts.find(({ improvement }) => improvement === 'explore')?.part);
  expect(waterfall).toBeNull();
  expect(compareStates(map, 'both', 'both').figures.every(({ difference }) => !difference)).toBe(true);
});
