import { fail, ok, type Result } from '#shared/model/result';
import { MOST_RUNS } from '#shared/simulation/simulate';
import type { SimulationRequest } from '#shared/simulation/simulateMap';
import type { UsageError } from '#shared/text/en/cli';

const largestSeed = 2 ** 32 - 1;

/** The simulation that `--simulate` and `--seed` ask for; null without them. The seed is 1 if it is left out. */
export function simulationAsked(
  values: ReadonlyMap<string, string>,
): Result<SimulationRequest | null, UsageError> {
  const [runsText, seedText] = [values.get('simulate'), values.get('seed')];
  if (runsText === undefined) return seedText === undefined ? ok(null) : fail({ kind: 'seedWithoutRuns' });
  const runs = wholeNumber('--simulate', runsText, 1, MOST_RUNS);
  if (!runs.ok) return runs;
  const seed = wholeNumber('--seed', seedText ?? '1', 0, largestSeed);
  return seed.ok ? ok({ runs: runs.value, seed: seed.value }) : seed;
}

function wholeNumber(option: string, found: string, least: number, most: number): Result<number, UsageError> {
  const value = /^\d{1,15}$/.test(found) ? Number(found) : Number.NaN;
  return value >= least && value <= most
    ? ok(value)
    : fail({ kind: 'wholeNumberExpected', option, found, least, most });
}
