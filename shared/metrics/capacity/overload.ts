import type { StepId } from '../../model/step';
import type { Share } from '../../model/units';
import type { Analysis } from '../analyse';
import { nameIn } from '../nameIn';

/** Steps of which more is asked than they can do, so that what waits in front of them grows without end. */
export interface Overload {
  /** Those above 100 % of their capacity, the fullest first. */
  readonly steps: readonly StepId[];
  /** What the fullest is called. */
  readonly name: string;
  /** Utilisation of the fullest, above 1. */
  readonly utilisation: Share;
}

/** As much above 1 is the noise of floating point. */
const noise = 1e-9;

/**
 * Where a promise of a lead time cannot hold: it counts with the waits of today, and those in front of an overloaded step
 * grow. Null where no step is known to be above 100 %.
 */
export function overloadOf(analysis: Analysis): Overload | null {
  const over = Object.entries(analysis.capacity.utilisation)
    .filter(([, share]) => share > 1 + noise)
    .sort(([, one], [, other]) => other - one);
  const [first] = over;
  if (first === undefined) return null;
  const [step, utilisation] = first;
  return { steps: over.map(([id]) => id), name: nameIn(analysis)(step), utilisation };
}
