import { expect, test } from 'vitest';
import { officeCalendar } from '../model/calendar';
import { words } from '../text/words';
import { targetReach, targetSentence } from './targetReach';

const week = 5 * 8 * 3600;
const lead = { metric: 'leadTime', value: 5 * week, date: null };
const accurate = { metric: 'rolledPercentCompleteAccurate', value: 0.8, date: '2026-03-31' };
const sentence = (target: typeof lead | typeof accurate, then: number | null) =>
  targetSentence(target, then, officeCalendar, words('en'));

test('a time is reached by the same or less, a quality by the same or more', () => {
  expect(targetReach(lead, 5 * week)).toEqual({ kind: 'reached' });
  expect(targetReach(lead, 6 * week)).toEqual({ kind: 'missed', missing: week });
  expect(targetReach(accurate, 0.9)).toEqual({ kind: 'reached' });
  expect(targetReach(accurate, 0.5)).toMatchObject({ kind: 'missed' });
});

test('what is not known is neither', () => {
  expect(targetReach(lead, null)).toEqual({ kind: 'unknown' });
  expect(targetReach({ ...lead, metric: 'taktTime' }, 3)).toEqual({ kind: 'unknown' });
});

test('the sentence says what is missing, and by when', () => {
  expect(sentence(lead, 6 * week)).toBe(
    'The plan misses the target: Lead time 6 weeks, target 5 weeks. Still missing: 1 week.',
  );
  expect(sentence(lead, 4 * week)).toBe('The plan reaches the target: Lead time 4 weeks, target 5 weeks.');
  expect(sentence(accurate, 0.5)).toMatch(/Still missing: 30 percentage points\. Due 31 March 2026\.$/u);
  expect(sentence(lead, null)).toBe(
    'Not enough data yet to tell whether the plan reaches the target (Lead time 5 weeks).',
  );
});
