import { expect, test } from 'vitest';
import { answeringAtOnce } from './lazyPart';

test('what is loaded already is told within the call, through every step of a chain', async () => {
  const load = answeringAtOnce(() => Promise.resolve(20));
  await load();
  const heard: number[] = [];
  void load()
    .then((value) => value + 1)
    .then((value) => heard.push(value));
  expect(heard).toEqual([21]);
  expect(await load()).toBe(20);
});

test('one way to load around another answers at once as soon as the inner one does', async () => {
  const inner = answeringAtOnce(() => Promise.resolve('screen'));
  const outer = answeringAtOnce(inner);
  await inner();
  const heard: string[] = [];
  void outer().then((value) => heard.push(value));
  expect(heard).toEqual(['screen']);
});

test('it is loaded once, and what failed is tried again', async () => {
  let calls = 0;
  const load = answeringAtOnce(async () => {
    calls += 1;
    if (calls === 1) throw new Error('no network');
    return calls;
  });
  await expect(load()).rejects.toThrow('no network');
  expect(await load()).toBe(2);
  expect(await load()).toBe(2);
});

test('who fails while hearing it has a promise that is rejected', async () => {
  const load = answeringAtOnce(() => Promise.resolve(1));
  await load();
  const failed = load().then(() => {
    throw new Error('heard wrongly');
  });
  await expect(failed).rejects.toThrow('heard wrongly');
  await expect(load().catch(() => 0)).resolves.toBe(1);
});
