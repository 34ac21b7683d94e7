import { expect, test } from 'vitest';
import type { AutomationFacts, AutomationGain } from '../advice/automation/automationGain';
import { mapOfCase } from '../metrics/cases/readCase.testing';
import { officeCalendar } from '../model/calendar';
import { makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { metricsReport } from '../report/metricsReport';
import { automationSentence } from './automationSentence';

const facts: AutomationFacts = {
  reasons: [],
  leadShare: 0.02,
  ofKnownOnly: false,
  slack: 0,
  percentCompleteAccurate: null,
  goesBack: 0,
  noRecovery: false,
  visits: 1,
  timesPerMonth: null,
  queue: null,
};

const day = 8 * 3600;

const plain: AutomationGain = {
  step: 'a',
  kind: 'automate',
  group: 'delivery',
  leadTimeSaved: day,
  leadTimeSavedAtLeast: null,
  leadTimeSavedWorkAlone: day / 2,
  leadTimeSavedWaitAlone: day / 2,
  leadTimeSavedHalfInterval: null,
  labourSaved: null,
  labourSavedPerMonth: null,
  reworkAvoided: null,
  reworkAvoidedPerMonth: null,
  impact: 0,
  method: 'exact',
  exact: true,
  facts,
  needs: [],
};

test.each<[string, Partial<AutomationFacts>]>([
  [
    'Slow: 13% of the lead time. Repetitive: done 1.25 times per item.',
    { reasons: ['slow', 'repetitive'], leadShare: 0.13, visits: 1.25 },
  ],
  [
    'Risky: 30% needs fixing downstream, 20% goes to rework.',
    { reasons: ['risky'], percentCompleteAccurate: 0.7, goesBack: 0.2 },
  ],
  [
    'Risky: no recovery step on the map.',
    { reasons: ['risky'], noRecovery: true, percentCompleteAccurate: 0.99 },
  ],
  ['Repetitive: done once per item, 80 times per month.', { reasons: ['repetitive'], timesPerMonth: 80 }],
  ['2% of the lead time, done once per item.', {}],
  [
    'Little to gain: no effect on lead time (3 days of slack), done once per item.',
    { leadShare: 0, slack: 3 * day },
  ],
  [
    'Little to gain: no effect on lead time, done 0.1 times per item.',
    { leadShare: 0, slack: null, visits: 0.1 },
  ],
  [
    'Little to gain: its share of the lead time is unknown, done an unknown number of times.',
    { leadShare: null, visits: null },
  ],
])('%s', (sentence, known) => {
  const leadTimeSaved = sentence.startsWith('Little') ? 0 : day;
  const gain = { ...plain, leadTimeSaved, facts: { ...facts, ...known } };
  expect(automationSentence(gain, officeCalendar, 'en')).toBe(sentence);
});

const slow = { ...facts, reasons: ['slow'], leadShare: 0.4 } as const;

test.each<[string, Partial<AutomationGain>]>([
  [
    'Almost all of it is wait; the work alone saves 1 hour. What is the queue waiting for?',
    { leadTimeSaved: 2 * day, leadTimeSavedWorkAlone: 3600 },
  ],
  [
    'Items wait 40 times as long as the work takes. What is the queue waiting for?',
    { facts: { ...slow, queue: 40 } },
  ],
  ['Shorten the queue and cut the batch size: that alone saves 4 hours.', { group: 'before' }],
  [
    'A decision: replace it with a policy that the pipeline checks, or give the team a mandate. Meeting twice as often would save 1 day.',
    { kind: 'decide', leadTimeSavedHalfInterval: day },
  ],
  ['A decision: agree on a policy, or give the team a mandate.', { kind: 'decide', group: 'all' }],
])('what follows: %s', (sentence, known) => {
  const gain = { ...plain, facts: slow, ...known };
  expect(automationSentence(gain, officeCalendar, 'en')).toBe(`Slow: 40% of the lead time. ${sentence}`);
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
    needs: ['demand'],
  });
  expect(automateFirst[1]?.needs).toContain('step b: process time');
  expect(missing).toContainEqual({ metric: 'automateFirst', needs: ['demand', 'step b: process time'] });
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
