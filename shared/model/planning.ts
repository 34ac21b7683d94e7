import type { DayText } from './calendar';
import type { ImprovementId } from './improvement';
import type { StepId } from './step';

export type ScenarioId = string;

/** A named set of improvements that are carried out together, in the order of the map. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly name: string;
  /** A set: its order means nothing; ids that are gone mean nothing either. */
  readonly improvements: readonly ImprovementId[];
}

/** What the stream is to reach: a figure of the map, its value in the metric's unit, and by when. */
export interface MapTarget {
  /** The id of a metric. */
  readonly metric: string;
  /** Seconds, 0..1, or a plain number. */
  readonly value: number;
  readonly date: DayText | null;
}

/** What benefit, cost and payback are worked out with. */
export interface Money {
  /** As people write it, such as `EUR`. */
  readonly currency: string;
  /** What an hour of work costs, above 0; null is not known. */
  readonly labourRate: number | null;
}

/** Why something holds the stream up, as the team noted it beside a finding. */
export interface Cause {
  readonly id: string;
  /** The rule of the finding. */
  readonly finding: string;
  /** The step that the finding is about, or null for all of it. */
  readonly step: StepId | null;
  readonly text: string;
}

/** What the sponsor said to the proposal. */
export interface SponsorAnswer {
  readonly by: string;
  readonly on: DayText | null;
  readonly answer: 'yes' | 'no' | 'conditions';
  /** Under which conditions, or why not. */
  readonly remark: string;
}

/** What a proposal says of itself besides the map; empty texts and nulls are left out of the document. */
export interface ProposalDetails {
  readonly team: string;
  readonly sponsor: string;
  readonly contact: string;
  readonly version: string;
  readonly workshopDay: DayText | null;
  /** Who is asked to decide; empty: the sponsor. */
  readonly decider: string;
  readonly decideBy: DayText | null;
  /** What happens without a decision. */
  readonly otherwise: string;
  readonly outOfScope: string;
  /** What is measured when and by whom once it is decided. */
  readonly followUp: string;
  readonly answer: SponsorAnswer | null;
}

export const noProposalDetails: ProposalDetails = {
  team: '',
  sponsor: '',
  contact: '',
  version: '',
  workshopDay: null,
  decider: '',
  decideBy: null,
  otherwise: '',
  outOfScope: '',
  followUp: '',
  answer: null,
};
