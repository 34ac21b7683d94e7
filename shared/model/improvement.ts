import type { DayText } from './dayText';
import type { StepId } from './step';

export type ImprovementId = string;

/** From which side an improvement looks at the stream. */
export type Lens = 'culture' | 'automation' | 'leanFlow' | 'measurement' | 'recovery';

/** What an improvement changes: the tools, the way of working, or how people work together. */
export type ImprovementKind = 'technical' | 'workflow' | 'collaboration';

export type ImprovementStatus = 'idea' | 'selected' | 'doing' | 'done' | 'dropped';

/**
 * A command on the map as data: its kind and what it brings. Which commands there are is not the model's
 * business; a file with one that the program does not know is refused, and `mapCommandOf` gives it its type back.
 */
export interface RecordedCommand {
  readonly kind: string;
}

/** What an improvement is to bring. There is no target without a baseline. */
export interface ExpectedOutcome {
  /** The id of a metric; a figure that is not on the map (a measurement of the delivery) may have one too. */
  readonly metric: string;
  /** Before the improvement, in the metric's unit (seconds, 0..1, or a plain number). */
  readonly baseline: number;
  readonly target: number | null;
  /** Until when. */
  readonly date: DayText | null;
}

/** What the metric of the expected outcome said when it was measured again. */
export interface MeasuredOutcome {
  /** In the metric's unit. */
  readonly value: number;
  readonly date: DayText | null;
  readonly note: string;
}

/** A change of the stream that somebody proposes: what is to be done to the map, and why. */
export interface Improvement {
  readonly id: ImprovementId;
  readonly title: string;
  readonly reason: string;
  /**
   * The step that it is about, or null for the stream as a whole. The step may be missing from the map: another
   * improvement may be about to add it, or it was removed since.
   */
  readonly step: StepId | null;
  /** Null: nobody has said yet. */
  readonly lens: Lens | null;
  /** Null: nobody has said yet. */
  readonly kind: ImprovementKind | null;
  readonly owner: string;
  readonly expected: ExpectedOutcome | null;
  readonly status: ImprovementStatus;
  readonly result: MeasuredOutcome | null;
  /** What it does to the map, in order. */
  readonly commands: readonly RecordedCommand[];
}

/** An idea of which only id and title are known, and that changes nothing yet. */
export function makeImprovement(
  fields: Pick<Improvement, 'id' | 'title'> & Partial<Improvement>,
): Improvement {
  return {
    reason: '',
    step: null,
    lens: null,
    kind: null,
    owner: '',
    expected: null,
    status: 'idea',
    result: null,
    commands: [],
    ...fields,
  };
}
