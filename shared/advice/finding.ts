import type { Analysis } from '../metrics/analyse';
import type { FlowId } from '../model/flow';
import type { StepId } from '../model/step';

/** An error leaves totals without an answer, a warning makes them doubtful, advice is a chance to do better. */
export type Severity = 'error' | 'warning' | 'advice';

/** Figures that a finding's sentence speaks of: shares 0..1, times in seconds, counts. */
export type Facts = Readonly<Record<string, number | string>>;

/** One place of a map where a rule has something to say. */
export interface Found<F extends Facts = Facts> {
  readonly steps: readonly StepId[];
  readonly flows: readonly FlowId[];
  readonly severity: Severity;
  readonly facts: F;
}

/** A rule: one file, one thing to look for. Its sentences stand in `shared/text` under the same name. */
export interface FindingRule {
  readonly rule: string;
  readonly find: (analysis: Analysis) => readonly Found[];
}
