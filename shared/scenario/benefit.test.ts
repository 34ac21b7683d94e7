import { expect, test } from 'vitest';
import { officeCalendar } from '../model/calendar';
import { benefitOf } from './benefit';

const hour = 3600;
const map = {
  calendar: officeCalendar,
  demand: { items: 20, per: 'month' },
  money: { currency: 'EUR', labourRate: 80 },
} as const;

test('benefit, cost and payback, worked out by hand', () => {
  // 3 h saved on each of 20 items a month at 80 EUR: 3 x 20 x 12 x 80 = 57,600 EUR a year.
  // 10 and 5 days of 8 h at 80 EUR, and 4,800 EUR: 15 x 8 x 80 + 4,800 = 14,400 EUR. 14,400 / 57,600 of a year: 3 months.
  const benefit = benefitOf(
    map,
    [
      { effortDays: 10, cost: null },
      { effortDays: 5, cost: 4800 },
      { effortDays: null, cost: null },
    ],
    -3 * hour,
  );
  expect(benefit).toEqual({
    hoursPerItem: 3,
    itemsPerMonth: 20,
    rate: 80,
    perYear: 57_600,
    effortDays: 15,
    spend: 4800,
    cost: 14_400,
    withoutCost: 1,
    paybackMonths: 3,
    needs: [],
  });
});

test('a demand a week is four weeks of it in a month of four weeks', () => {
  const calendar = { ...officeCalendar, weeksPerMonth: 4 };
  const weekly = { ...map, calendar, demand: { items: 5, per: 'week' } } as const;
  expect(benefitOf(weekly, [], -hour).perYear).toBe(5 * 4 * 12 * 80);
});

test('what is missing is named, and nothing is made up for it', () => {
  const poor = benefitOf({ ...map, demand: null, money: null }, [{ effortDays: 2, cost: 100 }], null);
  expect(poor.needs).toEqual(['labourRate', 'demand', 'labour']);
  expect([poor.perYear, poor.cost, poor.paybackMonths]).toEqual([null, null, null]);
  expect(benefitOf({ ...map, money: null }, [{ effortDays: null, cost: 100 }], -hour).cost).toBe(100);
});

test('what takes more work never pays back', () => {
  const worse = benefitOf(map, [{ effortDays: 1, cost: null }], hour);
  expect(worse.perYear).toBe(-19_200);
  expect(worse.paybackMonths).toBeNull();
});
