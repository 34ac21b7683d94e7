import type { FlowId } from '../model/flow';
import type { StepId } from '../model/step';
import type { Analysis } from './analyse';

/** How a metric's number is to be read and written. Durations are seconds of working time, shares are 0..1. */
export type MetricUnit = 'duration' | 'share' | 'count';

/** What a metric lacks: a field of a step, a field of the map, or a sound structure (then a finding says more). */
export type Need =
  | { readonly kind: 'step'; readonly step: StepId; readonly field: StepNeed }
  | { readonly kind: 'flow'; readonly flow: FlowId; readonly field: 'wait' }
  | { readonly kind: 'map'; readonly field: 'steps' | 'demand' | 'commitMilestone' | 'productionMilestone' | 'workOrWait' }
  | { readonly kind: 'structure'; readonly rule: string; readonly steps: readonly StepId[] };

export type StepNeed = 'processTime' | 'waitTime' | 'percentCompleteAccurate' | 'people' | 'automationLevel';

/** One line of the working behind a figure: what this step (or flow) put in, in the metric's own terms. */
export interface WorkingLine {
  readonly part: 'process' | 'wait' | 'cadenceWait' | 'flowWait' | 'lead' | 'percentCompleteAccurate' | 'visits' | 'handoff' | 'automation' | 'demand' | 'available' | 'numerator' | 'denominator';
  readonly step: StepId | null;
  readonly flow: FlowId | null;
  /** Seconds for times, 0..1 for shares, else a plain number. */
  readonly value: number;
}

/** A figure with what it was made of. `value` is null exactly when `needs` is not empty. */
export interface Measured {
  readonly value: number | null;
  readonly needs: readonly Need[];
  readonly working: readonly WorkingLine[];
}

/** A metric: one file, one definition. Its words (name, definition, formula) stand in `shared/text` under the same id. */
export interface Metric {
  readonly id: string;
  readonly unit: MetricUnit;
  readonly measure: (analysis: Analysis) => Measured;
}
