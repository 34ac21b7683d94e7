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

/**
 * The longest wait in front of a step of the path, the first of equals.
 *
 * @returns null where one of the waits is unknown (it might be the longest) or nothing waits
 */
export function longestWaitOf(
  document: MapDocument,
  times: readonly StepTimes[],
  path: readonly number[],
): LongestWait | null {
  let longest: LongestWait | null = null;
  for (const index of path) {
    const { wait, cadenceWait } = times[index] as StepTimes;
    if (wait === null || cadenceWait === null) return null;
    const whole = wait + cadenceWait;
    if (whole > (longest?.wait ?? 0)) longest = { step: (document.steps[index] as Step).id, wait: whole };
  }
  return longest;
}
