import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showToast, toastStore } from './toastStore';
import { showProgress } from './withProgress';

beforeEach(() => {
  vi.useFakeTimers();
  toastStore.setState({ shown: [] });
});
afterEach(() => {
  vi.useRealTimers();
});

const request = { text: 'Writing', cancelLabel: 'Cancel', cancel: () => {} };
const shown = () => toastStore.getState().shown;

test('what is over in a moment says nothing', () => {
  const { reached, end } = showProgress(request);
  reached(0.5);
  vi.advanceTimersByTime(499);
  end();
  vi.advanceTimersByTime(10_000);
  expect(shown()).toEqual([]);
});

test('what takes longer says so, how far it is, and how to cancel it, until it ends', () => {
  const cancel = vi.fn();
  const { reached, end } = showProgress({ ...request, cancel });
  vi.advanceTimersByTime(500);
  expect(shown()).toMatchObject([{ text: 'Writing', progress: 'unknown', action: { label: 'Cancel' } }]);
  reached(0.25);
  expect(shown()).toMatchObject([{ progress: 0.25 }]);
  shown()[0]?.action?.run();
  expect(cancel).toHaveBeenCalledOnce();
  end();
  expect(shown()).toEqual([]);
});

test('how far it was before anybody was told is not forgotten', () => {
  const { reached } = showProgress(request);
  reached(0.75);
  vi.advanceTimersByTime(500);
  expect(shown()).toMatchObject([{ progress: 0.75 }]);
});

test('other messages give way to newer ones, what is going on does not', () => {
  showProgress(request);
  vi.advanceTimersByTime(500);
  for (const text of ['one', 'two', 'three', 'four']) showToast({ text });
  expect(shown().map(({ text }) => text)).toEqual(['Writing', 'two', 'three', 'four']);
});
