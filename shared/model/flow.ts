import type { StepId } from './step';
import type { DurationText } from './timeValue';
import type { Share } from './units';

export type FlowId = string;

interface FlowEnds {
  readonly id: FlowId;
  readonly from: StepId;
  readonly to: StepId;
}

/** Work goes on to the next step. */
export interface ForwardFlow extends FlowEnds {
  readonly kind: 'forward';
  /** Share of the items that take this of several alternatives (XOR); `null`: every item takes it (AND). */
  readonly share: Share | null;
  /** A wait on the way (hand-over, transport), on top of the wait of the step it leads to. */
  readonly wait: DurationText | null;
}

/** Work comes back to an earlier step, or to the step itself (also: loop). */
export interface ReworkFlow extends FlowEnds {
  readonly kind: 'rework';
  /** Share of the items leaving `from` that go back, 0..1. */
  readonly share: Share;
}

/** Information that steers the work. Drawn, never computed. */
export interface InformationFlow extends FlowEnds {
  readonly kind: 'information';
  readonly label: string;
}

export type Flow = ForwardFlow | ReworkFlow | InformationFlow;

/** A forward flow that every item takes at once. */
export function makeForward(ends: FlowEnds & Partial<ForwardFlow>): ForwardFlow {
  return { share: null, wait: null, ...ends, kind: 'forward' };
}
