import { expect, test } from 'vitest';
import { officeCalendar } from '../model/calendar';
import { formatMetric } from './formatMetric';

test('times are in short, or in full to be read aloud', () => {
  expect(formatMetric('duration', 384 * 3600, officeCalendar, 'en')).toBe('9 w 3 d');
  expect(formatMetric('duration', 384 * 3600, officeCalendar, 'en', 'long')).toBe('9 weeks 3 days');
});

test('shares are percentages and counts are numbers', () => {
  expect(formatMetric('share', 0.1432, officeCalendar, 'en')).toBe('14%');
  expect(formatMetric('count', 4, officeCalendar, 'en')).toBe('4');
});
