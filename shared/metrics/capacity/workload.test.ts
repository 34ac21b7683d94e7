import { expect, test } from 'vitest';
import { peopleFor, waitMultiple } from './workload';

const one = { people: 1, uptime: 1 };

test('one person waits as M/M/1 says', () => {
  expect(waitMultiple({ ...one, utilisation: 0 })).toBe(0);
  expect(waitMultiple({ ...one, utilisation: 0.5 })).toBeCloseTo(1);
  expect(waitMultiple({ ...one, utilisation: 0.85 })).toBeCloseTo(0.85 / 0.15);
  expect(waitMultiple({ ...one, utilisation: 10 / 11 })).toBeCloseTo(10);
});

/** The exact mean wait of M/M/c in units of the work: Erlang's C formula. */
function erlang(utilisation: number, people: number): number {
  const load = utilisation * people;
  let term = 1;
  let sum = 1;
  for (let index = 1; index < people; index++) {
    term *= load / index;
    sum += term;
  }
  const all = (term * load) / people / (1 - utilisation);
  return all / (sum + all) / (people * (1 - utilisation));
}

test.each([2, 3, 5, 10])(
  '%i people wait nearly as Erlang’s exact formula says where it is busy',
  (people) => {
    for (const utilisation of [0.7, 0.8, 0.9, 0.95]) {
      const exact = erlang(utilisation, people);
      const estimate = waitMultiple({ utilisation, people, uptime: 1 }) ?? Number.NaN;
      // Within a fiftieth of the work itself, and a twentieth of the wait.
      expect(Math.abs(estimate - exact)).toBeLessThan(0.02 + 0.05 * exact);
    }
  },
);

test('a step that cannot keep up has no mean wait', () => {
  for (const utilisation of [1, 1.2, Number.NaN]) expect(waitMultiple({ ...one, utilisation })).toBeNull();
});

test('half a person, and a step that is out of work for half the time, take twice as long', () => {
  expect(waitMultiple({ people: 0.5, uptime: 1, utilisation: 0.5 })).toBeCloseTo(2);
  expect(waitMultiple({ people: 1, uptime: 0.5, utilisation: 0.5 })).toBeCloseTo(2);
});

test('people needed are the smallest whole number that leaves the time to spare', () => {
  expect(peopleFor(0, 0.85)).toBe(0);
  expect(peopleFor(0.85, 0.85)).toBe(1);
  expect(peopleFor(0.86, 0.85)).toBe(2);
  expect(peopleFor(3 * 0.85, 0.85)).toBe(3);
});
