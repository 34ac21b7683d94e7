import type { Analysis } from '../metrics/analyse';
import type { Need } from '../metrics/need';
import type { Step, StepId } from '../model/step';
import type { Distribution } from '../simulation/simulate';
import { type SimulationRequest, simulateMap } from '../simulation/simulateMap';
import { needsSimulation, type ReworkSimulated, reworkSimulated } from '../simulation/totals/reworkSimulated';
import { standInFor } from '../simulation/totals/reworkTotals';
import type { ReportedDistribution } from './reportFormat';

/** The simulated parts of a report. */
export interface ReportedSimulation {
  readonly distribution: ReportedDistribution | null;
  /** Null where the closed form is exact. */
  readonly rework: ReworkSimulated | null;
  /** What a simulation that was asked for lacks. */
  readonly needs: readonly Need[];
}

/** Simulates what was asked for, and the lead time with rework where it has no exact closed form. */
export function reportedSimulation(
  analysis: Analysis,
  request: SimulationRequest | null,
): ReportedSimulation {
  if (request === null) {
    return { distribution: null, rework: standInFor(analysis), needs: [] };
  }
  const found = simulateMap(analysis, request);
  if (!found.ok) return { distribution: null, rework: null, needs: found.error };
  return {
    distribution: reported(analysis, found.value, request),
    rework: needsSimulation(analysis) ? reworkSimulated(analysis, found.value, request.shape) : null,
    needs: [],
  };
}

function reported(analysis: Analysis, found: Distribution, request: SimulationRequest): ReportedDistribution {
  const { runs, seed, served, mean, standardError, p50, p85, p95, histogram } = found;
  const criticality: Record<StepId, number> = Object.create(null);
  for (const [index, { id }] of (analysis.document.steps as readonly Step[]).entries()) {
    criticality[id] ??= found.criticality[index] ?? 0;
  }
  const shape = request.shape ?? 'triangular';
  return { runs, seed, shape, served, mean, standardError, p50, p85, p95, criticality, histogram };
}
