import { drawTables } from './draws/drawTable';
import type { Varying } from './draws/varying';
import type { PlanReturn, PlanUnit, SimulationPlan } from './plan';
import type { SimulatedFlow, SimulatedStream } from './streamOf';

/** Steps in a row and all their times. */
interface Run {
  readonly steps: number[];
  readonly times: Varying[];
}

/** Joins steps in a row into units and prepares the draw tables. */
export function makePlan(stream: SimulatedStream): SimulationPlan {
  const forward = stream.flows.filter((flow) => flow.kind === 'forward');
  const rework = stream.flows.filter((flow) => flow.kind === 'rework' && (flow.share ?? 0) > 0);
  const out = groupBy(forward, stream.steps.length, (flow) => flow.from);
  const into = groupBy(forward, stream.steps.length, (flow) => flow.to);
  const back = groupBy(rework, stream.steps.length, (flow) => flow.from);
  const entered = new Set(rework.map((flow) => flow.to));
  const unitOf = new Int32Array(stream.steps.length).fill(-1);
  const runs: Run[] = [];
  for (const step of stream.order) {
    const only = entered.has(step) ? undefined : onlyWay(into[step], out);
    const joins =
      only !== undefined && back[only.from]?.length === 0 && stream.steps[only.from]?.end === false;
    const run = joins ? runs[unitOf[only.from] ?? -1] : undefined;
    const times = stream.steps[step]?.times ?? [];
    if (run !== undefined && only !== undefined) {
      run.steps.push(step);
      run.times.push(...only.waits, ...times);
      unitOf[step] = unitOf[only.from] ?? -1;
    } else {
      unitOf[step] = runs.length;
      runs.push({ steps: [step], times: [...times] });
    }
  }
  const behind = followers(runs, out, unitOf);
  const serves = servingUnits(stream, runs, behind);
  const gate = gateUnits(runs, into, out, unitOf);
  const units = runs.map((run, at): PlanUnit => {
    const last = run.steps.at(-1) ?? -1;
    const choices = alternatives(out[last]);
    const returns = returnsOf(back[last] ?? [], at, unitOf, into, runs, behind, serves);
    const after = returns.length > 0 ? behind(at).subarray(1) : new Int32Array();
    return {
      steps: run.steps,
      key: stream.steps[last]?.key ?? last,
      time: drawTables(run.times),
      entries: (into[run.steps[0] ?? -1] ?? []).map((flow) => ({
        from: unitOf[flow.from] ?? -1,
        alternative: flow.share === null ? -1 : alternatives(out[flow.from]).indexOf(flow),
        wait: drawTables(flow.waits),
      })),
      exits: (out[last] ?? []).map((flow) => ({
        to: unitOf[flow.to] ?? -1,
        alternative: flow.share === null ? -1 : choices.indexOf(flow),
      })),
      choices: cumulative(choices.map((flow) => flow.share ?? 0)),
      returns,
      after,
      blocks: after.subarray(0, after.findIndex((later) => gate[later] === 1) + 1 || after.length),
      end: stream.steps[last]?.end ?? false,
    };
  });
  return { units, loops: rework.length > 0 };
}

/** The flow into a step, if it is the only one into it and the only one out of where it comes from. */
function onlyWay(
  into: readonly SimulatedFlow[] | undefined,
  out: readonly (readonly SimulatedFlow[])[],
): SimulatedFlow | undefined {
  const [only] = into ?? [];
  const single = only !== undefined && into?.length === 1 && out[only.from]?.length === 1;
  return single ? only : undefined;
}

function groupBy(
  flows: readonly SimulatedFlow[],
  steps: number,
  end: (flow: SimulatedFlow) => number,
): readonly SimulatedFlow[][] {
  const groups: SimulatedFlow[][] = Array.from({ length: steps }, () => []);
  for (const flow of flows) groups[end(flow)]?.push(flow);
  return groups;
}

function alternatives(flows: readonly SimulatedFlow[] | undefined): readonly SimulatedFlow[] {
  return (flows ?? []).filter((flow) => flow.share !== null);
}

/** Running sums; the last is 1, so that rounding never leaves a draw without an alternative. */
function cumulative(shares: readonly number[]): Float64Array {
  let sum = 0;
  const sums = Float64Array.from(shares, (share) => {
    sum += share;
    return sum;
  });
  if (sums.length > 0) sums[sums.length - 1] = 1;
  return sums;
}

/** The ways back out of a unit. Rework to what lies behind it anyway brings nothing: that is still to come. */
function returnsOf(
  flows: readonly SimulatedFlow[],
  from: number,
  unitOf: Int32Array,
  into: readonly (readonly SimulatedFlow[])[],
  runs: readonly Run[],
  behind: (unit: number) => Int32Array,
  serves: Uint8Array,
): readonly PlanReturn[] {
  let below = 0;
  return flows.flatMap((flow): PlanReturn[] => {
    const to = unitOf[flow.to] ?? -1;
    if (to !== from && behind(from).includes(to)) return [];
    below += flow.share ?? 0;
    const again = behind(to);
    const set = new Set(again);
    const joins = again.filter((unit) => {
      const entries = into[runs[unit]?.steps[0] ?? -1] ?? [];
      return entries.some((entry) => !set.has(unitOf[entry.from] ?? -1));
    });
    return [{ to, below, again, joins, serves: serves[to] === 1 }];
  });
}

/** A unit and all that can be reached from it by forward flows, in order; worked out once per unit. */
function followers(runs: readonly Run[], out: readonly (readonly SimulatedFlow[])[], unitOf: Int32Array) {
  const known = new Map<number, Int32Array>();
  return (from: number): Int32Array => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const reached = new Uint8Array(runs.length);
    reached[from] = 1;
    const list: number[] = [];
    for (let unit = from; unit < runs.length; unit++) {
      if (reached[unit] !== 1) continue;
      list.push(unit);
      for (const flow of out[runs[unit]?.steps.at(-1) ?? -1] ?? []) {
        if (flow.share !== 0) reached[unitOf[flow.to] ?? -1] = 1;
      }
    }
    const units = Int32Array.from(list);
    known.set(from, units);
    return units;
  };
}

/** The units from which a way leads to an end. */
function servingUnits(
  stream: SimulatedStream,
  runs: readonly Run[],
  behind: (unit: number) => Int32Array,
): Uint8Array {
  const ends = Uint8Array.from(runs, ({ steps }) => (stream.steps[steps.at(-1) ?? -1]?.end ? 1 : 0));
  return Uint8Array.from(runs, (_, unit) => (behind(unit).some((later) => ends[later] === 1) ? 1 : 0));
}

/** The units that all ways lead through: with all before one of them done, every way still open leads into it. */
function gateUnits(
  runs: readonly Run[],
  into: readonly (readonly SimulatedFlow[])[],
  out: readonly (readonly SimulatedFlow[])[],
  unitOf: Int32Array,
): Uint8Array {
  const gate = new Uint8Array(runs.length);
  const arrivals = Int32Array.from(runs, ({ steps }) => (into[steps[0] ?? -1]?.length === 0 ? 1 : 0));
  let open = arrivals.reduce((sum, each) => sum + each, 0);
  for (const [unit, { steps }] of runs.entries()) {
    const arrived = arrivals[unit] as number;
    if (arrived === 0) continue;
    gate[unit] = open === arrived ? 1 : 0;
    open -= arrived;
    for (const flow of out[steps.at(-1) ?? -1] ?? []) {
      if (flow.share === 0) continue;
      const to = unitOf[flow.to] ?? -1;
      arrivals[to] = (arrivals[to] as number) + 1;
      open++;
    }
  }
  return gate;
}
