import { expect, test } from 'vitest';
import type { Measured } from '../metrics/metric';
import type { Need } from '../metrics/need';
import { officeCalendar } from '../model/calendar';
import { appWords } from './en/frame/app';
import { headlineSentence } from './headlineSentence';

const hour = 3600;
const day = 8 * hour;

function known(value: number): Measured {
  return { value, needs: [], atLeast: null, without: [], exact: true, simulated: false, working: [] };
}

function lacking(...needs: readonly Need[]): Measured {
  return { value: null, needs, atLeast: 0, without: [], exact: true, simulated: false, working: [] };
}

function sentence(leadTime: Measured, processTime: Measured, steps = 2): string {
  return headlineSentence(
    { steps, leadTime, processTime, rework: 'none', overload: null },
    officeCalendar,
    appWords.headline,
    'en',
  );
}

test('lead time and work make two sentences', () => {
  expect(sentence(known(48 * day), known(6 * day + 7 * hour))).toBe(
    'An item takes 9 weeks 3 days to reach the customer. 1 week 2 days of that is work; the rest is waiting.',
  );
});

test('a stream without a wait says so', () => {
  expect(sentence(known(2 * day), known(2 * day))).toMatch(/All of that is work/);
});

test('work of zero is not unknown work', () => {
  expect(sentence(known(day), known(0))).toMatch(/All of that is waiting/);
  expect(sentence(known(day), lacking())).toMatch(/share of work is unknown/);
});

test('unknown times are counted', () => {
  const need: Need = { kind: 'step', step: 's1', field: 'waitTime' };
  expect(sentence(lacking(need, need), lacking())).toMatch(/Two times are missing/);
  expect(sentence(lacking(need), lacking())).toMatch(/One time is missing/);
});

test('what is known so far is said', () => {
  const need: Need = { kind: 'step', step: 's1', field: 'waitTime' };
  const leadTime = { ...lacking(need, need), atLeast: 45 * day };
  expect(sentence(leadTime, lacking(need))).toBe('At least 9 weeks so far. Two times are missing.');
});

test('with rework the sentence says that it is in the figure', () => {
  const figures = {
    steps: 2,
    leadTime: known(15 * day),
    processTime: known(3 * day),
    rework: 'included',
    overload: null,
  } as const;
  expect(headlineSentence(figures, officeCalendar, appWords.headline, 'en')).toMatch(
    /^An item takes 3 weeks to reach the customer, rework included\./,
  );
});

test('a map with errors says so', () => {
  const need: Need = { kind: 'structure', rule: 'forwardCycle', steps: [] };
  expect(sentence(lacking(need), lacking())).toMatch(/has errors; the totals show what to fix/);
});

test('an empty map asks for its first step', () => {
  expect(sentence(lacking(), lacking(), 0)).toMatch(/first step/);
});

test('where a step cannot keep up, the promise says on what it depends', () => {
  const figures = {
    steps: 2,
    leadTime: known(15 * day),
    processTime: known(3 * day),
    rework: 'none',
    overload: { steps: ['a', 'b'], name: 'Approve', utilisation: 1.3 },
  } as const;
  const said = headlineSentence(figures, officeCalendar, appWords.headline, 'en');
  expect(said).toMatch(
    / This only holds once utilisation of “Approve” and 1 more is below 100%: demand now takes 130% of its available time\.$/,
  );
});
