import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import { mapOfCase } from '../metrics/cases/readCase.testing';
import { leadTime } from '../metrics/totals/leadTime';

/** Two branches in parallel: one with `count` choices in a row, each of 0 or about twice the minutes of the one before, one of `other` minutes. */
function choicesBesideWork(count: number, minutes: (choice: number) => number, other: number) {
  const steps = [{ id: 'start', pt: '0' }];
  const flows: ({ from: string; to: string; share: number } | [string, string])[] = [];
  let last = 'start';
  for (let choice = 0; choice < count; choice++) {
    const [split, quick, slow] = [`split${choice}`, `quick${choice}`, `slow${choice}`];
    steps.push({ id: split, pt: '0' }, { id: quick, pt: '0' }, { id: slow, pt: `${minutes(choice)}min` });
    if (choice > 0) flows.push([`quick${choice - 1}`, split], [`slow${choice - 1}`, split]);
    else flows.push([last, split]);
    flows.push({ from: split, to: quick, share: 0.5 }, { from: split, to: slow, share: 0.5 });
    last = slow;
  }
  steps.push({ id: 'beside', pt: `${other}min` }, { id: 'end', pt: '0' });
  flows.push(['start', 'beside'], ['beside', 'end']);
  flows.push([`quick${count - 1}`, 'end'], [`slow${count - 1}`, 'end']);
  return mapOfCase({ steps, flows });
}

/** The mean of the longer of the two branches over all combinations of choices, in seconds. */
function meanOfLonger(count: number, minutes: (choice: number) => number, other: number): number {
  let sums = new Map([[0, 1]]);
  for (let choice = 0; choice < count; choice++) {
    const next = new Map<number, number>();
    for (const [sum, chance] of sums) {
      for (const after of [sum, sum + minutes(choice)]) next.set(after, (next.get(after) ?? 0) + chance / 2);
    }
    sums = next;
  }
  return [...sums].reduce((mean, [sum, chance]) => mean + chance * 60 * Math.max(sum, other), 0);
}

test('alternatives of equal length beside parallel work stay few, and exact', () => {
  const same = () => 7;
  const { value, exact } = leadTime.measure(analyse(choicesBesideWork(40, same, 140)));
  expect(exact).toBe(true);
  expect(Math.abs((value ?? 0) - meanOfLonger(40, same, 140))).toBeLessThanOrEqual(1e-6);
});

test('too many different alternatives beside parallel work are merged, said so, and still close', () => {
  const doubling = (choice: number) => 2 ** choice;
  const { value, exact } = leadTime.measure(analyse(choicesBesideWork(16, doubling, 30_000)));
  expect(exact).toBe(false);
  const expected = meanOfLonger(16, doubling, 30_000);
  expect(Math.abs((value ?? 0) - expected)).toBeLessThanOrEqual(0.005 * expected);
});

test('more parallel branches than can be followed fall back to the likeliest variant', () => {
  const branches = Array.from({ length: 400 }, (_, index) => `b${index}`);
  const map = mapOfCase({
    steps: [
      { id: 'start', pt: '1h' },
      ...branches.flatMap((id) => [
        { id, pt: '1h' },
        { id: `${id}quick`, pt: '1h' },
        { id: `${id}slow`, pt: '9h' },
      ]),
      { id: 'end', pt: '1h' },
    ],
    flows: branches.flatMap((id) => [
      ['start', id],
      { from: id, to: `${id}quick`, share: 0.9 },
      { from: id, to: `${id}slow`, share: 0.1 },
      [`${id}quick`, 'end'],
      [`${id}slow`, 'end'],
    ]),
  });
  const { value, exact } = leadTime.measure(analyse(map));
  expect(exact).toBe(false);
  expect(value).toBe(4 * 3600);
});
