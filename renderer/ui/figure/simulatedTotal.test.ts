import { expect, test } from 'vitest';
import { officeCalendar } from '#shared/model/calendar';
import { words } from '#shared/text/words';
import { simulatedMark, simulatedText, simulatedTotal } from './simulatedTotal';

const simulated = { leadTime: 40 * 3600, standardError: 1800, processTime: 10 * 3600, costlyVisits: null };
const en = words('en');

test('the flow efficiency is the simulated work over the simulated lead time', () => {
  expect(simulatedTotal('flowEfficiencyWithRework', simulated)).toBe(0.25);
});

test('an unknown process time is a dash, not zero', () => {
  const unknown = { ...simulated, processTime: null };
  expect(simulatedTotal('flowEfficiencyWithRework', unknown)).toBeNull();
  expect(simulatedText('processTimeWithRework', unknown, officeCalendar, en)).toBe(en.totals.unknown);
});

test('nothing that takes time has no efficiency', () => {
  const nothing = { leadTime: 0, standardError: 0, processTime: 0, costlyVisits: null };
  expect(simulatedTotal('flowEfficiencyWithRework', nothing)).toBeNull();
});

test('the lead time is marked as simulated with its standard error, the others as simulated', () => {
  expect(simulatedText('leadTimeWithRework', simulated, officeCalendar, en)).toBe('1 w');
  expect(simulatedMark('leadTimeWithRework', simulated, officeCalendar, en)).toBe(
    'Simulated, standard error 30 min.',
  );
  expect(simulatedMark('processTimeWithRework', simulated, officeCalendar, en)).toBe(
    en.forecast.simulatedNote,
  );
});
