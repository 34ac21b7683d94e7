import type { FlowId } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import type { StepId } from '../model/step';
import type { Analysis } from './analyse';
import type { Need } from './need';

/** How a metric's number is to be read and written. Durations are seconds of working time, shares are 0..1. */
export type MetricUnit = 'duration' | 'share' | 'count';

/** One line of the working behind a figure: what this step (or flow) put in, in the metric's own terms. */
export interface WorkingLine {
  readonly part: WorkingPart;
  readonly step: StepId | null;
  readonly flow: FlowId | null;
  /** Seconds for times, 0..1 for shares, else a plain number. */
  readonly value: number;
}

export type WorkingPart =
  | 'process'
  | 'wait'
  | 'cadenceWait'
  | 'flowWait'
  | 'lead'
  | 'percentCompleteAccurate'
  | 'visits'
  | 'handoff'
  | 'automation'
  | 'demand'
  | 'available'
  | 'utilisation'
  | 'people'
  | 'items'
  | 'inventory'
  | 'spread'
  | 'measured'
  | 'mapped'
  | 'numerator'
  | 'denominator';

/** A figure with what it was made of. `value` is null exactly when `needs` is not empty. */
export interface Measured {
  readonly value: number | null;
  readonly needs: readonly Need[];
  /**
   * What the known part comes to, where the value is null: whatever is filled in, the value is not below it (flow model,
   * section 2). Null where the value is known, and where no such bound can be given.
   */
  readonly atLeast: number | null;
  /** Values that nobody has given and that the figure leaves out, so that it can be said with it. */
  readonly without: readonly Need[];
  /** False where the ways through the map were too many to follow and a simplified stream stands for it. */
  readonly exact: boolean;
  /** Whether visits are behind it that a simulation counted, as they have no closed form. */
  readonly simulated: boolean;
  readonly working: readonly WorkingLine[];
}

/** A metric: one file, one definition. Its words (name, definition, formula) stand in `shared/text` under the same id. */
export interface Metric {
  readonly id: string;
  readonly unit: MetricUnit;
  /**
   * Which way it goes when the stream gets better. Null: neither way is better in itself, as of the pace of the demand and of
   * what tells how well the figures are known. A gap to what was measured closes as well by drawing the queue as by
   * shortening it.
   */
  readonly betterWhen: 'lower' | 'higher' | null;
  /**
   * Which maps list it; all of them where this is left out. Most streams are never measured, and that is no gap in the map:
   * figures of measurements are told, or missed, only where there is a measurement.
   */
  readonly listedFor?: (map: Pick<MapDocument, 'measurements' | 'waitsFromStock'>) => boolean;
  readonly measure: (analysis: Analysis) => Measured;
}
