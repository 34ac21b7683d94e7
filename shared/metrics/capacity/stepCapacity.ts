import type { StepId } from '../../model/step';
import { comfortableUtilisation } from '../../model/thresholds';
import type { Seconds } from '../../model/units';
import type { Analysis } from '../analyse';
import { inventoryOf } from './littlesLaw';
import { peopleFor, workload } from './workload';

/** The items of one step both ways: as counted and as its times imply; as a time by count and as it was entered. */
export interface InventoryBothWays {
  /** Items counted. */
  readonly stated: number | null;
  /** Items by Little's law. */
  readonly implied: number | null;
  /** How long the counted items last at the demand. */
  readonly waitByCount: Seconds | null;
  /** The wait that was entered, with that for the cadence. */
  readonly waitEntered: Seconds | null;
  /** What the wait in the lead time rests on: what was entered, or the stock that it is taken from; null where it is unknown. */
  readonly used: 'entered' | 'stock' | null;
}

/** Capacity step by step, for the report. Only steps that items visit; empty without a demand. */
export interface StepCapacity {
  /** Estimated wait as a multiple of the process time; null from a utilisation of 1 on, or where that is not known. */
  readonly waitMultiple: Readonly<Record<StepId, number | null>>;
  /** The smallest number of people that keeps the step at or below `comfortableUtilisation`. */
  readonly peopleNeeded: Readonly<Record<StepId, number | null>>;
  readonly peopleNeededAt: number;
  readonly inventory: Readonly<Record<StepId, InventoryBothWays>>;
}

/** What the demand asks of each step, and the items in front of it. Of several steps with one id, the first counts. */
export function stepCapacity(analysis: Analysis): StepCapacity {
  const loads = workload(analysis);
  return {
    waitMultiple: firstOfEach(loads, (load) => load.waitMultiple),
    peopleNeeded: firstOfEach(loads, ({ peopleAtWork }) =>
      peopleAtWork === null ? null : peopleFor(peopleAtWork, comfortableUtilisation),
    ),
    peopleNeededAt: comfortableUtilisation,
    inventory: firstOfEach(inventoryOf(analysis), ({ index, stated, implied, lasts }) => {
      const { wait = null, cadenceWait = null, waitFrom = 'entered' } = analysis.steps[index] ?? {};
      const whole = wait === null || cadenceWait === null ? null : wait + cadenceWait;
      const waitEntered = waitFrom === 'entered' ? whole : null;
      return { stated, implied, waitByCount: lasts, waitEntered, used: whole === null ? null : waitFrom };
    }),
  };
}

function firstOfEach<Item extends { readonly step: StepId }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): Readonly<Record<StepId, Value>> {
  // Without a prototype: a step may have the id "constructor".
  const record: Record<StepId, Value> = Object.create(null);
  for (const item of items) if (!(item.step in record)) record[item.step] = value(item);
  return record;
}
