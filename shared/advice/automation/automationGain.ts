import type { Need } from '../../metrics/need';
import type { StepId } from '../../model/step';
import type { Seconds, Share } from '../../model/units';

/** The three words of the practice for what is worth automating first. */
export type AutomationReason = 'slow' | 'risky' | 'repetitive';

/** What speaks for a step, in the three words; `null` is not known. */
export interface AutomationFacts {
  /** The words that apply, from the thresholds of this folder. */
  readonly reasons: readonly AutomationReason[];
  /** Its part of the lead time with rework, 0..1; 0 where it has slack. */
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
  /** Its wait as a multiple of its work, where that is a long queue (the finding `longQueues`); else null. */
  readonly queue: number | null;
}

/**
 * What is proposed for a step: that a machine does its work (`automate`), or, where somebody decides, that the decision
 * needs no waiting (`decide`): a decision is not automated.
 */
export type ProposalKind = 'automate' | 'decide';

/**
 * Where a step stands: between commit and production, before that (people's creative work), or after. `all` where the map
 * does not say where its code is committed and goes into production.
 */
export type AutomationGroup = 'delivery' | 'before' | 'after' | 'all';

/** How a saving of lead time was found; `upperBound` where the map is too large to be worked out anew for every step. */
export type SavingMethod = 'exact' | 'simulated' | 'upperBound';

/** What the map would gain from what is proposed for one step. Less than 0 where it would cost more. */
export interface AutomationGain {
  readonly step: StepId;
  readonly kind: ProposalKind;
  readonly group: AutomationGroup;
  /** Seconds of lead time per item with rework, 0 for a step with slack. What is proposed shortens the wait too. */
  readonly leadTimeSaved: Seconds | null;
  /** At least so much, where `leadTimeSaved` is null and what is known says so; above 0. */
  readonly leadTimeSavedAtLeast: Seconds | null;
  /** The same with the wait kept: a machine does the work, but an item waits for it as before. 0 for a decision. */
  readonly leadTimeSavedWorkAlone: Seconds | null;
  /** The same with the work kept: only the queue is shorter. */
  readonly leadTimeSavedWaitAlone: Seconds | null;
  /** Where the step happens every so often: the same from an interval of half the length and nothing else; else null. */
  readonly leadTimeSavedHalfInterval: Seconds | null;
  /** Seconds of everybody's work per item, and per month of the map's calendar at its demand. */
  readonly labourSaved: Seconds | null;
  readonly labourSavedPerMonth: Seconds | null;
  /** Items that are no longer sent back: per item of demand, and per month. */
  readonly reworkAvoided: number | null;
  readonly reworkAvoidedPerMonth: number | null;
  /**
   * The savings of lead time, labour and rework per item, each as a share of what the map has of it, added up with
   * `rankingWeights`; what is not known counts as nothing. Nothing is ordered by it: it is kept for those who read it.
   */
  readonly impact: number;
  readonly method: SavingMethod;
  /** Whether `method` is `exact`. */
  readonly exact: boolean;
  readonly facts: AutomationFacts;
  /** What the figures that are null lack. */
  readonly needs: readonly Need[];
}

/** A step that cannot be automated, and why, in the team's words. */
export interface ExcludedStep {
  readonly step: StepId;
  readonly reason: string;
}

/**
 * Whether almost all that would be saved is the wait: then it is to be asked what the queue waits for, before a machine is
 * made to do what takes little time. A law beside `longQueues`: automate first never praises the work of a step of which
 * the finding says that working faster there would hardly be felt.
 */
export function gainIsWait({ kind, leadTimeSaved, leadTimeSavedWorkAlone, facts }: AutomationGain): boolean {
  if (kind === 'decide' || facts.queue !== null) return true;
  if (leadTimeSaved === null || leadTimeSavedWorkAlone === null || leadTimeSaved <= 0) return false;
  return leadTimeSavedWorkAlone <= littleOfGain * leadTimeSaved;
}

/** So small a part of a gain is not what it is made for. */
const littleOfGain = 0.1;
