import { expect, test } from 'vitest';
import { clockFace, elapsed, newTimer, readTimer, startStop, withMinutes } from './timer';

test('it counts while it runs and keeps what it has when it stops', () => {
  const running = startStop(newTimer, 1_000);
  expect(elapsed(running, 4_000)).toBe(3_000);
  const stopped = startStop(running, 5_000);
  expect(elapsed(stopped, 90_000)).toBe(4_000);
  expect(elapsed(startStop(stopped, 100_000), 101_000)).toBe(5_000);
});

test('without minutes it counts up, with minutes down and then over', () => {
  const running = startStop(newTimer, 0);
  expect(readTimer(running, 65_900)).toEqual({ kind: 'counting', seconds: 65 });
  const five = withMinutes(running, 5);
  expect(readTimer(five, 0)).toEqual({ kind: 'left', seconds: 300 });
  expect(readTimer(five, 500)).toEqual({ kind: 'left', seconds: 300 });
  expect(readTimer(five, 299_999)).toEqual({ kind: 'left', seconds: 1 });
  expect(readTimer(five, 300_000)).toEqual({ kind: 'over', seconds: 0 });
  expect(readTimer(five, 305_500)).toEqual({ kind: 'over', seconds: 5 });
});

test('minutes never go below none', () => {
  expect(withMinutes(newTimer, -5).minutes).toBe(0);
  expect(withMinutes(withMinutes(newTimer, 5), -5)).toEqual(newTimer);
});

test('the face has hours only when there are any', () => {
  expect([0, 9, 65, 3599, 3600, 3845].map(clockFace)).toEqual([
    '0:00',
    '0:09',
    '1:05',
    '59:59',
    '1:00:00',
    '1:04:05',
  ]);
});
