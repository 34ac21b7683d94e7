import { expect, test } from 'vitest';
import { lots } from '../roundsByHand.testing';
import { differenceError, savedBetween, weightedValues } from './pairedDifference';

const ofItems = (...values: number[]) => ({
  mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  values: Float64Array.from(values),
});

test('where every item saves the same, that is saved, however much the items differ', () => {
  expect(savedBetween(ofItems(1, 90, 400, 7), ofItems(0.5, 89.5, 399.5, 6.5))).toBeCloseTo(0.5, 12);
});

test('what is no more than two standard errors of the differences is nothing, a loss as well', () => {
  // Differences 0, 0, 0, 4: a mean of 1 with a standard error of 2 / √4.
  const [before, after] = [ofItems(5, 6, 7, 12), ofItems(5, 6, 7, 8)];
  expect(differenceError(before.values, after.values)).toBeCloseTo(1, 12);
  expect(savedBetween(before, after)).toBe(0);
  expect(savedBetween(after, before)).toBe(0);
  // Differences 1, 1, 1, 3: 1.5 with a standard error of 0.5.
  expect(savedBetween(ofItems(6, 7, 8, 11), after)).toBe(1.5);
});

test('where one of both is exact, the error is that of the other', () => {
  const values = Float64Array.of(2, 4, 4, 6);
  expect(differenceError(values, null)).toBeCloseTo(Math.sqrt(8 / 3 / 4), 12);
  expect(differenceError(null, values)).toBe(differenceError(values, null));
  expect(differenceError(null, null)).toBe(0);
});

test('with more items on one side the error is how far such differences really lie apart', () => {
  const [few, many, trials] = [20, 60, 4000];
  const random = lots(7);
  let [squares, told] = [0, 0];
  for (let trial = 0; trial < trials; trial++) {
    const common = Float64Array.from({ length: many }, random);
    const one = common.slice(0, few).map((value) => value + 0.5 * random());
    const other = common.map((value) => value + 0.5 * random());
    const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    squares += (meanOf(one) - meanOf(other)) ** 2 / trials;
    told += differenceError(one, other) ** 2 / trials;
  }
  expect(told / squares).toBeGreaterThan(0.93);
  expect(told / squares).toBeLessThan(1.07);
});

test('a sum over steps is told item by item, what has no weight left out', () => {
  const ofSteps = [Float64Array.of(1, 2), Float64Array.of(10, 20), Float64Array.of(100, 200)];
  expect(weightedValues(ofSteps, Float64Array.of(3, 0.5, Number.NaN))).toEqual(Float64Array.of(8, 16));
  expect(weightedValues(null, Float64Array.of(1))).toBeNull();
});
