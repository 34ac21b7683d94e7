import { expect, test } from 'vitest';
import { isCauseOf, stepOfCause } from './findings';

const about = (step: string | null) => ({ id: 'c', finding: 'longQueues', step, text: 'One board a week' });

test('a cause belongs to the finding of its rule, whichever steps that speaks of now', () => {
  const finding = { rule: 'longQueues', steps: ['a', 'b'] } as const;
  expect(isCauseOf(about(null), finding)).toBe(true);
  expect(isCauseOf(about('a'), finding)).toBe(true);
  expect(isCauseOf(about('gone'), finding)).toBe(false);
  expect(isCauseOf(about(null), { rule: 'overloaded', steps: ['a'] })).toBe(false);
});

test('a cause of a finding of one step is about that step', () => {
  expect(stepOfCause({ steps: ['a'] })).toBe('a');
  expect(stepOfCause({ steps: ['a', 'b'] })).toBeNull();
  expect(stepOfCause({ steps: [] })).toBeNull();
});
