import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Look, staticChecks } from '../staticChecks.mjs';
import type { Guard } from './plant';
import { plants, soil } from './plants';
import { makeScratchCopy, plantFile, removeScratchCopy } from './scratch';

type Reports = ReadonlyMap<string, Awaited<ReturnType<Look>>>;

let scratch: string;
let planted: Reports;

/**
 * All guards over the scratch copy; one after the other, because two of them write their caches. That they let the
 * repository itself pass is what the checks before the unit tests say.
 */
async function runGuards(): Promise<Reports> {
  const reports = new Map<string, Awaited<ReturnType<Look>>>();
  for (const { name, look } of staticChecks) reports.set(name, await look(scratch));
  return reports;
}

beforeAll(async () => {
  scratch = await makeScratchCopy();
  const files = [...Object.entries(soil), ...plants.map(({ file, source }) => [file, source] as const)];
  await Promise.all(files.map(([file, source]) => plantFile(scratch, file, source)));
  planted = await runGuards();
}, 300_000);

afterAll(() => removeScratchCopy(scratch));

const guards: readonly Guard[] = ['format', 'lint', 'walls', 'types', 'dead code'];

describe.each(guards)('the guard of %s', (guard) => {
  test('fails on the planted copy', () => {
    expect(planted.get(guard)?.ok).toBe(false);
  });

  test.each(plants.filter((plant) => plant.guard === guard))('barks: $law', ({ file, says }) => {
    const lines = planted.get(guard)?.output.replaceAll('\\', '/').split('\n') ?? [];
    expect(lines.filter((line) => line.includes(file) && line.includes(says))).not.toEqual([]);
  });
});

test('every check of the repository is guarded by a plant', () => {
  expect(staticChecks.map(({ name }) => name)).toEqual(guards);
});
