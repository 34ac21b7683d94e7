import type { Analysis } from '../../metrics/analyse';
import { type Overload, overloadOf } from '../../metrics/capacity/overload';
import { known } from '../../metrics/measured';
import { measuredLeadTime } from '../../metrics/measurements/measuredLeadTime';
import type { Measured, Metric } from '../../metrics/metric';
import type { MetricId } from '../../metrics/registry';
import { flowEfficiency } from '../../metrics/totals/flowEfficiency';
import { flowEfficiencyWithRework } from '../../metrics/totals/flowEfficiencyWithRework';
import { labourTime } from '../../metrics/totals/labourTime';
import { labourTimeWithRework } from '../../metrics/totals/labourTimeWithRework';
import { leadTime } from '../../metrics/totals/leadTime';
import { leadTimeWithRework } from '../../metrics/totals/leadTimeWithRework';
import { processTime } from '../../metrics/totals/processTime';
import { processTimeWithRework } from '../../metrics/totals/processTimeWithRework';
import { needsSimulation, type ReworkSimulated } from './reworkSimulated';
import { type ReworkTotals, totalsAtHand } from './totalsTask';

/** What stands in for a closed form, as far as it was simulated; null where there is a closed form, and where it is still to be. */
export function standInAtHand(analysis: Analysis): ReworkSimulated | null {
  const totals = totalsAtHand(analysis);
  return totals === null ? null : standInOf(totals);
}

/** The simulated totals; null where they have a closed form, or where nothing can be simulated. */
export function standInOf(totals: ReworkTotals): ReworkSimulated | null {
  const { method, leadTime: lead, processTime: work, standardError, preciseEnough, stepsVisited } = totals;
  if (method === 'exact' || lead === null || standardError === null) return null;
  const costlyVisits = preciseEnough ? null : stepsVisited;
  return { leadTime: lead, processTime: work, standardError, costlyVisits };
}

const simulatedMetrics = [
  'leadTimeWithRework',
  'processTimeWithRework',
  'flowEfficiencyWithRework',
  'leadTimeGap',
] as const satisfies readonly MetricId[];

/** Whether a simulation gives this figure where it has no closed form. */
export function isSimulated(metric: MetricId): boolean {
  return simulatedMetrics.some((one) => one === metric);
}

/** A figure of the map: from the simulation where that stands in for a closed form, else as the metric has it. */
export function measureWithRework(
  { id, measure }: Pick<Metric, 'measure'> & { readonly id: string },
  analysis: Analysis,
  simulated: ReworkSimulated | null,
): Measured {
  if (simulated === null) return measure(analysis);
  const { leadTime: lead, processTime: work } = simulated;
  switch (id) {
    case 'leadTimeWithRework':
      return known(lead, []);
    case 'processTimeWithRework':
      return work === null ? measure(analysis) : known(work, []);
    case 'flowEfficiencyWithRework':
      return work === null || lead === 0 ? measure(analysis) : known(Math.min(1, work / lead), []);
    case 'leadTimeGap': {
      const measured = measuredLeadTime.measure(analysis).value;
      return measured === null ? measure(analysis) : known(measured - lead, []);
    }
    default:
      return measure(analysis);
  }
}

/** What is said first of a map: with rework, where something goes back (flow model, section 5). */
export interface HeadlineTotals {
  readonly leadTime: Measured;
  readonly processTime: Measured;
  readonly labourTime: Measured;
  readonly flowEfficiency: Measured;
  /**
   * Whether rework is `included`, or is still `left out` as its simulation is under way or cannot be made: then the
   * totals are those of the first pass.
   */
  readonly rework: 'none' | 'included' | 'left out';
  /** Lead time of the first pass: the second line. Null where nothing goes back. */
  readonly firstPass: Measured | null;
  /** Steps that cannot keep up: until they can, no lead time holds. */
  readonly overload: Overload | null;
}

/** Whether anything goes back on a map. */
export function hasRework({ document }: Pick<Analysis, 'document'>): boolean {
  return document.flows.some((flow) => flow.kind === 'rework' && flow.share !== 0);
}

/** @param simulated what a simulation found where there is no closed form; null while there is none */
export function headlineTotals(analysis: Analysis, simulated: ReworkSimulated | null): HeadlineTotals {
  const first = leadTime.measure(analysis);
  const again = measureWithRework(leadTimeWithRework, analysis, simulated);
  const rework = hasRework(analysis);
  if (!rework || (again.value === null && first.value !== null && needsSimulation(analysis))) {
    return {
      leadTime: first,
      processTime: processTime.measure(analysis),
      labourTime: labourTime.measure(analysis),
      flowEfficiency: flowEfficiency.measure(analysis),
      rework: rework ? 'left out' : 'none',
      firstPass: null,
      overload: overloadOf(analysis),
    };
  }
  return {
    leadTime: again,
    processTime: measureWithRework(processTimeWithRework, analysis, simulated),
    labourTime: labourTimeWithRework.measure(analysis),
    flowEfficiency: measureWithRework(flowEfficiencyWithRework, analysis, simulated),
    rework: 'included',
    firstPass: first,
    overload: overloadOf(analysis),
  };
}
