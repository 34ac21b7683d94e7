import type { AutomationGain } from '../advice/automation/automationGain';
import type { Severity } from '../advice/finding';
import type { FindingId } from '../advice/registry';
import type { LongestWait } from '../metrics/analyse';
import type { StepCapacity } from '../metrics/capacity/stepCapacity';
import type { Measurement } from '../model/measurement';
import type { StepId } from '../model/step';
import type { Seconds, Share } from '../model/units';
import type { RangeShape } from '../simulation/draws/varying';
import type { Histogram } from '../simulation/summary';

/**
 * The JSON of `vsmap metrics --json`. Stable: keys may be added, none changes its meaning. Times are seconds of working
 * time, shares 0..1; null has no answer and is named under `missing`.
 */
export interface MetricsReport {
  readonly title: string;
  readonly firstPass: {
    readonly leadTime: Seconds | null;
    readonly processTime: Seconds | null;
    readonly waitTime: Seconds | null;
    readonly labourTime: Seconds | null;
    readonly flowEfficiency: Share | null;
    readonly valueAddingEfficiency: Share | null;
    readonly rolledPercentCompleteAccurate: Share | null;
    readonly criticalPath: readonly StepId[] | null;
    /** Of the steps beside the critical path that could lengthen the lead time. */
    readonly slack: Readonly<Record<StepId, Seconds>> | null;
    readonly handoffs: number | null;
    readonly atLeast: AtLeast;
    readonly automationCoverage: { readonly bySteps: Share | null; readonly byTime: Share | null } | null;
  };
  readonly withRework: {
    readonly method: 'exact' | 'simulated';
    readonly visits: Readonly<Record<StepId, number>> | null;
    readonly leadTime: Seconds | null;
    readonly processTime: Seconds | null;
    readonly labourTime: Seconds | null;
    readonly flowEfficiency: Share | null;
    /** Of the lead time; 0 where it is exact. */
    readonly standardError: Seconds | null;
    readonly atLeast: AtLeast;
  };
  /** Null where no lead time was measured, which is no lack of the map and not named under `missing`. */
  readonly measured: ReportedMeasurement | null;
  /** Null where no simulation was asked for. */
  readonly distribution: ReportedDistribution | null;
  readonly capacity: {
    /** How the visits were found that load and people rest on: in closed form, or counted by a simulation. */
    readonly method: 'exact' | 'simulated';
    readonly takt: Seconds | null;
    readonly utilisation: Readonly<Record<StepId, Share>>;
    readonly constraint: StepId | null;
    /** Items a working day that each step can finish. */
    readonly perDay: Readonly<Record<StepId, number>>;
    readonly demandPerDay: number | null;
    /** Steps above 100 % of their capacity, the fullest first: until they are below, no lead time holds. */
    readonly overloaded: readonly StepId[];
  } & StepCapacity;
  /** Parts of the lead time by the source of their values, and how far its times are disputed. */
  readonly sources: {
    readonly estimated: Share | null;
    readonly voted: Share | null;
    readonly measured: Share | null;
    /** Waits that were taken from the stock; null where the map does not take any. */
    readonly stock: Share | null;
    readonly disputed: Seconds | null;
  };
  /** On the critical path; not a claim about capacity. */
  /** Every figure that is listed for the map, by its id; null where it has no answer. Times in seconds, shares 0..1. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly longestWait: LongestWait | null;
  /** The most worthwhile first. */
  readonly automateFirst: readonly ReportedGain[];
  readonly longestManualStepBeforeProduction: StepId | null;
  readonly findings: readonly ReportedFinding[];
  readonly missing: readonly MissingPart[];
}

/**
 * What is known of times without an answer, in seconds: whatever is filled in, they are not shorter. Null where the time
 * itself is known, and where no such bound can be given.
 */
interface AtLeast {
  readonly leadTime: Seconds | null;
  readonly processTime: Seconds | null;
  readonly waitTime: Seconds | null;
  readonly labourTime: Seconds | null;
}

/** The latest measurement of the lead time, beside the map's. */
export interface ReportedMeasurement
  extends Pick<Measurement, 'items' | 'from' | 'to' | 'since' | 'until' | 'source'> {
  readonly leadTime: Seconds;
  /** `leadTime` less `withRework.leadTime`: above zero, queue that the map does not show. */
  readonly gap: number | null;
}

/** A simulated lead time, over the items that were served. */
export interface ReportedDistribution {
  readonly runs: number;
  readonly seed: number;
  readonly shape: RangeShape;
  readonly served: Share;
  readonly mean: Seconds;
  readonly standardError: Seconds;
  readonly p50: Seconds;
  readonly p85: Seconds;
  readonly p95: Seconds;
  /** Share of the served items on whose critical path the step lay. */
  readonly criticality: Readonly<Record<StepId, Share>>;
  readonly histogram: Histogram;
}

/** A step of the ranking in the report; one that cannot be automated (`excluded`) has its reason under `why`, and no gains. */
export interface ReportedGain extends Omit<AutomationGain, 'needs' | 'kind' | 'group' | 'facts'> {
  readonly kind: AutomationGain['kind'] | 'excluded';
  readonly group: AutomationGain['group'] | null;
  readonly facts: AutomationGain['facts'] | null;
  readonly why: string;
  readonly needs: readonly string[];
}

export interface ReportedFinding {
  readonly rule: FindingId;
  readonly severity: Severity;
  readonly steps: readonly StepId[];
  readonly message: string;
}

/** A figure that has no answer, or leaves blanks out, and what it lacks: `step s3: wait time`. */
export interface MissingPart {
  readonly metric: string;
  readonly needs: readonly string[];
}
