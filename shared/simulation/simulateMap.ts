import type { Analysis } from '../metrics/analyse';
import type { Need } from '../metrics/need';
import { fail, ok, type Result } from '../model/result';
import type { RangeShape } from './draws/varying';
import { type Distribution, startSimulation } from './simulate';
import { streamOf } from './streamOf';

/** How a simulation is asked for. */
export interface SimulationRequest {
  readonly runs: number;
  readonly seed: number;
  /** How ranges are read; triangular if left out. */
  readonly shape?: RangeShape;
}

/** Simulates the lead time of a map in one go; what is missing where it cannot be. */
export function simulateMap(
  analysis: Analysis,
  { runs, seed, shape }: SimulationRequest,
): Result<Distribution, readonly Need[]> {
  const stream = streamOf(analysis, shape);
  if (!stream.ok) return stream;
  const simulation = startSimulation(stream.value, runs, seed);
  simulation.advance(Number.POSITIVE_INFINITY);
  const result = simulation.result();
  return result === null ? fail([{ kind: 'structure', rule: 'unreachable', steps: [] }]) : ok(result);
}
