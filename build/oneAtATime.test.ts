import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from './oneAtATime.mjs';
import { fromRoot } from './paths.mjs';

const name = `test-${process.pid}`;
const mark = fromRoot('dist', `.busy-${name}`);

test('work of one name is done one after the other, and each gives its own result', async () => {
  let inside = 0;
  let most = 0;
  const results = await Promise.all(
    [1, 2, 3].map((number) =>
      oneAtATime(name, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise(setImmediate);
        inside -= 1;
        return number;
      }),
    ),
  );
  expect(results).toEqual([1, 2, 3]);
  expect(most).toBe(1);
  expect(existsSync(mark)).toBe(false);
});

test('work that fails leaves the way free', async () => {
  await expect(oneAtATime(name, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await oneAtATime(name, async () => 'done')).toBe('done');
});

test('the mark of a process that is gone stops nobody', async () => {
  await mkdir(fromRoot('dist'), { recursive: true });
  // Larger than any process id there is.
  await writeFile(mark, '2147483646');
  expect(await oneAtATime(name, async () => 'done')).toBe('done');
  await rm(mark, { force: true });
});
