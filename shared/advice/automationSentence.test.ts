import { expect, test } from 'vitest';
import { mapOfCase } from '../metrics/cases/readCase.testing';
import { metricsReport } from '../metrics/report';
import { officeCalendar } from '../model/calendar';
import { makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import type { AutomationFacts } from './automationGain';
import { automationSentence } from './automationSentence';

const plain: AutomationFacts = {
  reasons: [],
  leadShare: 0.02,
  ofKnownOnly: false,
  slack: 0,
  percentCompleteAccurate: null,
  goesBack: 0,
  noRecovery: false,
  visits: 1,
  timesPerMonth: null,
};

test.each<[string, Partial<AutomationFacts>]>([
  [
    'Slow: 13% of the lead time. Repetitive: done 1.25 times an item.',
    { reasons: ['slow', 'repetitive'], leadShare: 0.13, visits: 1.25 },
  ],
  [
    'Risky: only 70% can be used as it comes, 20% goes back.',
    { reasons: ['risky'], percentCompleteAccurate: 0.7, goesBack: 0.2 },
  ],
  [
    'Risky: the map shows no way back.',
    { reasons: ['risky'], noRecovery: true, percentCompleteAccurate: 0.99 },
  ],
  ['Repetitive: done once an item, 80 times a month.', { reasons: ['repetitive'], timesPerMonth: 80 }],
  ['Little to gain: 2% of the lead time, done once an item.', {}],
  [
    'Little to gain: no part of the lead time, as it has 3 days of slack, done once an item.',
    { leadShare: 0, slack: 3 * 8 * 3600 },
  ],
  [
    'Little to gain: no part of the lead time, done 0.1 times an item.',
    { leadShare: 0, slack: null, visits: 0.1 },
  ],
  [
    'Little to gain: its part of the lead time is not known, done nobody knows how often.',
    { leadShare: null, visits: null },
  ],
])('%s', (sentence, facts) => {
  expect(automationSentence({ ...plain, ...facts }, officeCalendar, 'en')).toBe(sentence);
});

test('the report names the step, what it saves and why, and what is missing', () => {
  const map = mapOfCase({
    steps: [
      { id: 'a', pt: '1h', wt: '7h' },
      { id: 'b', pt: '?', wt: '0' },
    ],
  });
  const { automateFirst, missing } = metricsReport(map);
  expect(automateFirst[0]).toMatchObject({
    step: 'a',
    leadTimeSaved: 0.9 * 8 * 3600,
    labourSaved: 0.9 * 3600,
    labourSavedPerMonth: null,
    why: 'Slow: 100% of the lead time known so far.',
    needs: ['map: demand'],
  });
  expect(automateFirst[1]?.needs).toContain('step b: process time');
  expect(missing).toContainEqual({ metric: 'automateFirst', needs: ['map: demand', 'step b: process time'] });
});

test('steps may have the names of what every object has', () => {
  const steps = ['constructor', '__proto__', 'toString'].map((id) =>
    makeStep({ id, name: id, processTime: '1h', waitTime: '1h', people: 1, workInProcess: 1 }),
  );
  const { capacity, automateFirst } = metricsReport(
    makeMap({ id: 'm', title: '', steps, demand: { items: 1, per: 'day' } }),
  );
  const ids = steps.map(({ id }) => id);
  expect(Object.keys(capacity.utilisation).sort()).toEqual(ids.toSorted());
  expect(Object.keys(capacity.inventory).sort()).toEqual(ids.toSorted());
  expect(automateFirst.map(({ step }) => step).sort()).toEqual(ids.toSorted());
});
