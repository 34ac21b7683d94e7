import type { Share } from '../model/units';

/** What is taken for granted of a step that a machine does; plain data, to be shown and changed. Factors are 0 or more. */
export interface AutomationAssumptions {
  /** What is left of its process time. */
  readonly processFactor: number;
  /** What is left of the wait in front of it and of its cadence: a machine does not wait for a date or a free person. */
  readonly waitFactor: number;
  /** What its output is good for, unless it is better already. */
  readonly percentCompleteAccurate: Share;
  /** What is left of the shares that it sends back, 0..1. */
  readonly reworkFactor: number;
}

/** A tenth of the times and of the rework, 99 % complete and accurate (flow model, section 7). */
export const defaultAssumptions: AutomationAssumptions = {
  processFactor: 0.1,
  waitFactor: 0.1,
  percentCompleteAccurate: 0.99,
  reworkFactor: 0.1,
};
