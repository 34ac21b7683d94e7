import type { DayText } from './calendar';
import type { FlowId } from './flow';
import type { StepId } from './step';

export type ImprovementId = string;

/** From which side an improvement looks at the stream. */
export const lenses = ['culture', 'automation', 'leanFlow', 'measurement', 'recovery', 'sharing'] as const;

export type Lens = (typeof lenses)[number];

/** What an improvement changes: the tools, the way of working, or how people work together. */
export type ImprovementKind = 'technical' | 'workflow' | 'collaboration';

/** Who can decide on an improvement: what only leaders can lift is a page of its own in the proposal. */
export type DecisionLevel = 'team' | 'teams' | 'leadership';

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

/** "If we ... then ... because ...": the belief that measuring again will test. Parts may be empty. */
export interface Hypothesis {
  readonly change: string;
  readonly effect: string;
  readonly because: string;
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
  /** A whole number from 1, given when it is made and never changed: on the map, in lists and in every document. */
  readonly number: number;
  readonly title: string;
  readonly reason: string;
  /** The rule of the finding that is its reason, or null. */
  readonly finding: string | null;
  /**
   * The step that it is about, or null for the stream as a whole. The step may be missing from the map: another
   * improvement may be about to add it, or it was removed since.
   */
  readonly step: StepId | null;
  /** The flow that it is about, in place of a step; as with `step` it may be missing from the map. */
  readonly flow: FlowId | null;
  /** Null: nobody has said yet. */
  readonly lens: Lens | null;
  /** Null: nobody has said yet. */
  readonly kind: ImprovementKind | null;
  /** Null: not set. */
  readonly decidedBy: DecisionLevel | null;
  /** Who took it on; empty when nobody has. */
  readonly owner: string;
  /** First day of work on it, and the day by which it is to be done. */
  readonly start: DayText | null;
  readonly due: DayText | null;
  /** The next thing that somebody does. */
  readonly firstAction: string;
  /** Improvements that have to come before it; ids that are gone mean nothing. */
  readonly dependsOn: readonly ImprovementId[];
  /** Person-days of work, 0 or more; null is not known. */
  readonly effortDays: number | null;
  /** What it costs besides the work, in the currency of the map, 0 or more; null is not known. */
  readonly cost: number | null;
  readonly hypothesis: Hypothesis;
  readonly risks: string;
  readonly expected: ExpectedOutcome | null;
  readonly status: ImprovementStatus;
  readonly result: MeasuredOutcome | null;
  /** What the team learned from it. */
  readonly learned: string;
  /** What it does to the map, in order. */
  readonly commands: readonly RecordedCommand[];
}

/** No hypothesis yet. */
export const noHypothesis: Hypothesis = { change: '', effect: '', because: '' };

/** An idea of which only id and title are known, and that changes nothing yet. */
export function makeImprovement(
  fields: Pick<Improvement, 'id' | 'title'> & Partial<Improvement>,
): Improvement {
  return {
    number: 1,
    reason: '',
    finding: null,
    step: null,
    flow: null,
    lens: null,
    kind: null,
    decidedBy: null,
    owner: '',
    start: null,
    due: null,
    firstAction: '',
    dependsOn: [],
    effortDays: null,
    cost: null,
    hypothesis: noHypothesis,
    risks: '',
    expected: null,
    status: 'idea',
    result: null,
    learned: '',
    commands: [],
    ...fields,
  };
}
