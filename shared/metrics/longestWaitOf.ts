import type { MapDocument } from '../model/mapDocument';
import type { Step, StepId } from '../model/step';
import type { Seconds } from '../model/units';
import type { StepTimes } from './stepTimes';

/** Where an item waits longest. Says nothing about capacity. */
export interface LongestWait {
  readonly step: StepId;
  /** Wait in front of the step with the wait for its cadence, above 0. */
  readonly wait: Seconds;
}

/** The longest wait in front of a step of a path, the first of equals. */
interface LongestWaits {
  /** Null where one of the waits is unknown (it might be the longest) or nothing waits. */
  readonly longestWait: LongestWait | null;
  /** The longest of those that are known; null where nothing is known to wait. */
  readonly longestWaitSoFar: LongestWait | null;
}

/** @param path steps of the critical path, or those that lie on it whatever the unknown times are */
export function longestWaitOf(
  document: MapDocument,
  times: readonly StepTimes[],
  path: readonly number[],
): LongestWaits {
  let longest: LongestWait | null = null;
  let known = true;
  for (const index of path) {
    const { wait, cadenceWait } = times[index] as StepTimes;
    known &&= wait !== null && cadenceWait !== null;
    const whole = (wait ?? 0) + (cadenceWait ?? 0);
    if (whole > (longest?.wait ?? 0)) longest = { step: (document.steps[index] as Step).id, wait: whole };
  }
  return { longestWait: known ? longest : null, longestWaitSoFar: longest };
}
