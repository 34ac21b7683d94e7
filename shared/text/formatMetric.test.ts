import { expect, test } from 'vitest';
import { officeCalendar } from '../model/calendar';
import { formatMetric } from './formatMetric';

test('lead times are rounded, work is told exactly', () => {
  expect(formatMetric('leadTime', 'duration', 384 * 3600, officeCalendar, 'en')).toBe('9.6 weeks');
  expect(formatMetric('processTime', 'duration', 55 * 3600, officeCalendar, 'en')).toBe('6 d 7 h');
  expect(formatMetric('labourTimeWithRework', 'duration', 63 * 3600, officeCalendar, 'en')).toBe('7 d 7 h');
});

test('shares are percentages and counts are numbers', () => {
  expect(formatMetric('flowEfficiency', 'share', 0.1432, officeCalendar, 'en')).toBe('14.3 %');
  expect(formatMetric('handoffs', 'count', 4, officeCalendar, 'en')).toBe('4');
});
