import type { Need } from '../metrics/need';
import type { StepId } from '../model/step';
import type { Seconds, Share } from '../model/units';

/** The three words of the practice for what is worth automating first. */
export type AutomationReason = 'slow' | 'risky' | 'repetitive';

/** What speaks for a step, in the three words; `null` is not known. */
export interface AutomationFacts {
  /** The words that apply, from the thresholds of this folder. */
  readonly reasons: readonly AutomationReason[];
  /** Its part of the lead time (with rework where `withRework`), 0..1; 0 where it has slack. */
  readonly leadShare: Share | null;
  /** Some times of the map are unknown, so that `leadShare` is its part of what is known. */
  readonly ofKnownOnly: boolean;
  /** How much longer it could take without lengthening the lead time; null where it never could, or that is not known. */
  readonly slack: Seconds | null;
  readonly percentCompleteAccurate: Share | null;
  /** Share of what leaves it that goes back, 0..1. */
  readonly goesBack: Share;
  /** It brings the work into production, and no step of the map says how that is undone. */
  readonly noRecovery: boolean;
  /** Times that it is done for an item on average. */
  readonly visits: number | null;
  /** Times that it is done in a month at the demand. */
  readonly timesPerMonth: number | null;
}

/** What the map would gain if one step were automated. */
export interface AutomationGain {
  readonly step: StepId;
  /** Seconds of lead time per item, 0 for a step with slack. */
  readonly leadTimeSaved: Seconds | null;
  /** Seconds of everybody's work per item, and per month of the map's calendar at its demand. */
  readonly labourSaved: Seconds | null;
  readonly labourSavedPerMonth: Seconds | null;
  /** Items that are no longer sent back: per item of demand, and per month. */
  readonly reworkAvoided: number | null;
  readonly reworkAvoidedPerMonth: number | null;
  /**
   * What the ranking goes by: the savings of lead time, labour and rework per item, each as a share of what the map has of it,
   * added up with `rankingWeights`. What is not known counts as nothing.
   */
  readonly impact: number;
  /** False where the map is too large to be worked out anew for every step: then only the step's own times are counted. */
  readonly exact: boolean;
  readonly facts: AutomationFacts;
  /** What the figures that are null lack. */
  readonly needs: readonly Need[];
}
