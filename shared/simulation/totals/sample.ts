import type { Seconds } from '../../model/units';
import { makePlan } from '../makePlan';
import { makeTally } from '../plan';
import type { SimulatedStream } from '../streamOf';
import { walkItem } from '../walk/walk';
import { type WalkPlan, walkPlan } from '../walk/walkPlan';
import { makeWalk, type Walk } from '../walk/walkState';
import { type ControlledMean, controlledMeans } from './controls';

/** The mean lead time of the items of a sample. */
export interface SampledLead extends ControlledMean {
  readonly mean: Seconds;
  readonly standardError: Seconds;
  /** Of the items as they were, not corrected. */
  readonly plainMean: Seconds;
  /** Per step, passes on the critical path of a served item, on average. */
  readonly passes: Float64Array;
}

/** How often the items of a sample visited each step, on average. */
export interface SampledVisits {
  readonly mean: Float64Array;
  readonly standardError: Float64Array;
  /** Per step, what each item tells of the mean; null where nobody asked. Steps in a row share a list. */
  readonly values: readonly Float64Array[] | null;
}

/** Items sent through a stream, few, and all that is known of them: what a total takes, and nothing of how it is spread. */
export interface Sample {
  /** Sends further items through until there are so many. */
  readonly grow: (items: number) => void;
  readonly items: () => number;
  /** Null while no item has come to an end. */
  readonly lead: () => SampledLead | null;
  /**
   * By the first of the items; null where a standard error is above `most` visits, or above that part of the visits of a step that
   * is visited more than once.
   */
  readonly visits: (items: number, most: number) => SampledVisits | null;
  /** Visits of an item to steps, all together, on average. */
  readonly stepsVisited: () => number;
}

/** A way that fewer items are to have taken says nothing about its luck. */
const fewestTimes = 16;

/**
 * With the same seed two streams meet the same random numbers, step by step.
 * @param counts whether visits will be asked for
 */
export function startSample(stream: SimulatedStream, seed: number, counts: boolean): Sample {
  const plan = makePlan(stream);
  const steps = walkPlan(plan);
  const walk = makeWalk(steps);
  const tally = makeTally(steps.size);
  const controls = controlsOf(steps);
  const { width } = controls;
  let leads = new Float64Array(512);
  let rows = new Float64Array(512 * width);
  let visited = new Float64Array(counts ? 512 * steps.size : 0);
  let count = 0;
  const unitOf = new Int32Array(stream.steps.length);
  for (const [unit, each] of plan.units.entries()) for (const step of each.steps) unitOf[step] = unit;

  function add(): void {
    if (count === leads.length) {
      leads = twice(leads);
      rows = twice(rows);
      visited = twice(visited);
    }
    leads[count] = walkItem(steps, walk, count, seed, tally);
    controls.write(walk, rows, count * width);
    if (counts) visited.set(walk.visits, count * steps.size);
    count++;
  }

  function perStep(ofUnit: (unit: number) => number): Float64Array {
    return Float64Array.from(unitOf, ofUnit);
  }

  function lead(): SampledLead | null {
    const times = leads.subarray(0, count);
    const served = times.filter((each) => each >= 0);
    if (served.length === 0) return null;
    const plainMean = served.reduce((sum, each) => sum + each, 0) / served.length;
    // The mean of the served is a ratio: how far each of them is off, as a part of how many are served.
    const part = count / served.length;
    const off = times.map((each) => (each < 0 ? 0 : part * (each - plainMean)));
    const suits = (control: number) =>
      controls.isTold(control) && (tally.passes[controls.unit[control] as number] as number) > 0;
    const found = controlledMeans({ rows, width, count }, suits, off)(off);
    const mean = plainMean + found.mean;
    const varies = width > 0 || off.some((each) => Math.abs(each) > 1e-9 * plainMean);
    return {
      mean,
      // What befalls one item in so many, and costs it a lead time, may be missing in the sample: less is not claimed.
      standardError: varies ? Math.max(found.standardError, mean / count) : 0,
      values: found.values.map((each) => plainMean + each),
      plainMean,
      passes: perStep((unit) => (tally.passes[unit] as number) / served.length),
    };
  }

  function visits(items: number, most: number): SampledVisits | null {
    const all = new Float64Array(items);
    const ofUnits = plan.units.map(() => new Float64Array(items));
    for (const [unit, times] of ofUnits.entries()) {
      for (let item = 0; item < items; item++) {
        const each = visited[item * steps.size + unit] as number;
        times[item] = each;
        all[item] = (all[item] as number) + each;
      }
    }
    const correct = controlledMeans({ rows, width, count: items }, controls.isTold, all);
    const units: ControlledMean[] = [];
    for (const times of ofUnits) {
      const first = times[0] as number;
      const isSame = times.every((each) => each === first);
      const found = isSame ? { mean: first, standardError: 0, values: times } : correct(times);
      if (found.standardError > most * Math.max(1, found.mean)) return null;
      units.push({ ...found, mean: Math.max(0, found.mean) });
    }
    return {
      mean: perStep((unit) => units[unit]?.mean ?? 0),
      standardError: perStep((unit) => units[unit]?.standardError ?? 0),
      values: Array.from(unitOf, (unit) => units[unit]?.values ?? new Float64Array(items)),
    };
  }

  return {
    grow(items) {
      while (count < items) add();
    },
    items: () => count,
    lead,
    visits,
    stepsVisited() {
      const times = plan.units.reduce(
        (sum, { steps: each }, unit) => sum + (tally.visits[unit] as number) * each.length,
        0,
      );
      return times / Math.max(1, count);
    },
  };
}

function twice(values: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * values.length);
  more.set(values);
  return more;
}

/** A way that is taken by chance, and where it is counted. */
interface Way {
  readonly unit: number;
  readonly share: number;
  readonly at: number;
}

/** One control for each way back, and one for each alternative but the last of a choice. */
function controlsOf(plan: WalkPlan) {
  const ways: Way[] = [];
  for (let unit = 0; unit < plan.size; unit++) {
    let below = 0;
    for (let at = plan.returnStart[unit] as number; at < (plan.returnStart[unit + 1] as number); at++) {
      ways.push({ unit, at, share: (plan.returnBelow[at] as number) - below });
      below = plan.returnBelow[at] as number;
    }
  }
  const returns = ways.length;
  for (let unit = 0; unit < plan.size; unit++) {
    const choices = plan.choices[unit] as Float64Array;
    for (let choice = 0; choice + 1 < choices.length; choice++) {
      const share = (choices[choice] as number) - (choices[choice - 1] ?? 0);
      ways.push({ unit, share, at: (plan.choiceStart[unit] as number) + choice });
    }
  }
  /** Times that each way was open to the items so far. */
  const asked = new Float64Array(ways.length);

  function askedFor(walk: Walk, way: number, unit: number): number {
    if (way < returns) return walk.visits[unit] as number;
    let sum = 0;
    const end = plan.choiceStart[unit + 1] as number;
    for (let at = plan.choiceStart[unit] as number; at < end; at++) sum += walk.chosen[at] as number;
    return sum;
  }

  return {
    width: ways.length,
    unit: ways.map(({ unit }) => unit),
    /** Writes down how much more often an item went each way than the shares say. */
    write(walk: Walk, rows: Float64Array, start: number): void {
      for (let way = 0; way < ways.length; way++) {
        const { unit, share, at } = ways[way] as Way;
        const times = askedFor(walk, way, unit);
        asked[way] = (asked[way] as number) + times;
        const taken = (way < returns ? walk.sentBack[at] : walk.chosen[at]) as number;
        rows[start + way] = taken - share * times;
      }
    },
    /** Whether it was taken, and was not, often enough for its luck to be told: what never happened looks like what it is a part of. */
    isTold(way: number): boolean {
      const { share } = ways[way] as Way;
      return Math.min(share, 1 - share) * (asked[way] as number) >= fewestTimes;
    },
  };
}
