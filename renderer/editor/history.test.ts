import { expect, test } from 'vitest';
import { makeMap } from '#shared/model/mapDocument';
import { emptyHistory, historyLimit, remember, stepBack, stepForward } from './history';

const first = makeMap({ id: 'm', title: 'first' });
const second = makeMap({ id: 'm', title: 'second' });
const third = makeMap({ id: 'm', title: 'third' });

test('changes of one burst are one step back', () => {
  const history = remember(remember(emptyHistory, first, 'title'), second, 'title');
  expect(stepBack(history, third)?.document).toBe(first);
});

test('changes without a burst are steps of their own', () => {
  const history = remember(remember(emptyHistory, first, null), second, null);
  expect(stepBack(history, third)?.document).toBe(second);
});

test('a burst of another field starts a new step', () => {
  const history = remember(remember(emptyHistory, first, 'title'), second, 'calendar');
  expect(stepBack(history, third)?.document).toBe(second);
});

test('a step forward undoes a step back', () => {
  const back = stepBack(remember(emptyHistory, first, null), second);
  expect(back && stepForward(back.history, back.document)?.document).toBe(second);
});

test('a change after a step back forgets the way forward', () => {
  const back = stepBack(remember(emptyHistory, first, null), second);
  expect(back && stepForward(remember(back.history, first, null), third)).toBeNull();
});

test('a burst that goes on after a step back is a new step', () => {
  const typed = remember(remember(emptyHistory, first, null), second, 'title');
  const back = stepBack(typed, third);
  const again = back && remember(back.history, second, 'title');
  expect(again?.past).toEqual([first, second]);
});

test('the oldest steps are forgotten beyond the limit', () => {
  let history = emptyHistory;
  for (let count = 0; count <= historyLimit; count += 1) history = remember(history, first, null);
  expect(history.past).toHaveLength(historyLimit);
});
