import { fail, ok, type Result } from '#shared/model/result';
import type { RangeShape } from '#shared/simulation/draws/varying';
import { MOST_RUNS } from '#shared/simulation/simulate';
import type { SimulationRequest } from '#shared/simulation/simulateMap';
import type { UsageError } from '#shared/text/en/cli/usageError';

const largestSeed = 2 ** 32 - 1;

const shapes: readonly RangeShape[] = ['triangular', 'pert'];

/**
 * The simulation that `--simulate`, `--seed` and `--shape` ask for; null without them. The seed is 1 and ranges are
 * triangular if that is left out.
 */
export function simulationAsked(
  values: ReadonlyMap<string, string>,
): Result<SimulationRequest | null, UsageError> {
  const [runsText, seedText, shapeText] = ['simulate', 'seed', 'shape'].map((name) => values.get(name));
  if (runsText === undefined) {
    const beside = ['seed', 'shape'].find((name) => values.has(name));
    return beside === undefined ? ok(null) : fail({ kind: 'runsMissing', option: `--${beside}` });
  }
  const runs = wholeNumber('--simulate', runsText, 1, MOST_RUNS);
  if (!runs.ok) return runs;
  const seed = wholeNumber('--seed', seedText ?? '1', 0, largestSeed);
  if (!seed.ok) return seed;
  const shape = shapes.find((one) => one === (shapeText ?? 'triangular'));
  if (shape === undefined) {
    return fail({ kind: 'unknownValue', option: '--shape', found: shapeText ?? '', known: shapes });
  }
  return ok({ runs: runs.value, seed: seed.value, shape });
}

function wholeNumber(option: string, found: string, least: number, most: number): Result<number, UsageError> {
  const value = /^\d{1,15}$/.test(found) ? Number(found) : Number.NaN;
  return value >= least && value <= most
    ? ok(value)
    : fail({ kind: 'wholeNumberExpected', option, found, least, most });
}
