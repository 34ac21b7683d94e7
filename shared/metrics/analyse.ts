import type { StreamRoute } from '../graph/route';
import type { StreamGraph } from '../graph/streamGraph';
import type { FlowBalance } from '../graph/visits';
import type { FlowId } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import { fail, ok, type Result } from '../model/result';
import type { Step, StepId } from '../model/step';
import type { Seconds } from '../model/units';
import { type Capacity, type Constraint, capacityOf } from './capacity/capacity';
import type { Need } from './need';
import { firstPassRoute, flowWaits } from './passes/firstPass';
import { balanceOf, type Passes, passesWithRework, roundTimes } from './passes/withRework';
import { type CountedVisits, isCountable, visitsAsCounted } from './stream/countedVisits';
import { faultsByRule, type SoundStream, type Structure, structureOfMap } from './stream/soundStream';
import { type StepTimes, timesOfSteps } from './stream/stepTimes';
import { waitsFromStock } from './stream/waitsFromStock';

/** Everything that is worked out once for a map and that metrics, findings and the picture read. */
export interface Analysis {
  readonly document: MapDocument;
  readonly graph: StreamGraph;
  readonly structure: Structure;
  /** The stream that has totals; what is wrong with it where it has none. */
  readonly stream: Result<SoundStream, readonly Need[]>;
  /** Times by the step's index in the document. */
  readonly steps: readonly StepTimes[];
  /** Seconds of wait per forward arrow of the graph, NaN where unknown. */
  readonly flowWait: Float64Array;
  /** The index of a step in the document, -1 where there is none with this id. */
  readonly indexOf: (step: StepId) => number;
  /** Where the customer is served: the step marked as the end, else the last of the critical path. */
  readonly end: StepId | null;
  /** Which steps make the lead time of the first pass. */
  readonly route: Result<StreamRoute, readonly Need[]>;
  /** The same with nothing in the place of unknown times; null where no item is served or the stream is not sound. */
  readonly routeSoFar: StreamRoute | null;
  /**
   * The steps that decide the lead time, from start to end; behind a choice the alternative with the largest share
   * (the first of equals). Empty where times are missing that could decide it, or the structure has no answer.
   */
  readonly criticalPath: readonly StepId[];
  /** The flows between the steps of `criticalPath`. */
  readonly criticalFlows: readonly FlowId[];
  /** `criticalPath`, or while that is not decided the one of the known times. */
  readonly pathSoFar: readonly StepId[];
  /** The flows between the steps of `pathSoFar`. */
  readonly flowsSoFar: readonly FlowId[];
  /**
   * How much longer a step could take without lengthening the lead time, 0 on the critical path and on alternatives that
   * items take. Steps that could never lengthen it (dead ends) are not in it.
   */
  readonly slack: Readonly<Record<StepId, Seconds>>;
  readonly balance: Result<FlowBalance, readonly Need[]>;
  /** How many times one item passes through each step on average, rework counted: in closed form, else as a simulation counted. */
  readonly stepVisits: Result<Float64Array, readonly Need[]>;
  /** Whether `stepVisits`, and all that rests on them, were counted by a simulation. */
  readonly isCounted: boolean;
  /** What a simulation counted last, of this map or of its state before; null while there is nothing of it. */
  readonly counted: CountedVisits | null;
  /** `stepVisits` by step. */
  readonly visits: Readonly<Record<StepId, number>> | null;
  /** How often each step and arrow counts in the lead time with rework. */
  readonly passes: Result<Passes, readonly Need[]>;
  readonly capacity: Capacity;
  readonly constraint: Constraint | null;
  /** The longest wait in front of a step of the critical path; null where there is none or a wait is unknown. */
  readonly longestWait: LongestWait | null;
  /** The same among the waits that are known, of steps that lie on the critical path whatever the others are. */
  readonly longestWaitSoFar: LongestWait | null;
}

/**
 * Works out a map. Total: an odd map has `Need`s instead of answers, never an exception.
 *
 * @param counted the visits of its steps as a simulation counted them: used where they have no closed form, and only there
 */
export function analyse(document: MapDocument, counted: CountedVisits | null = null): Analysis {
  const { graph, structure } = structureOfMap(document);
  const flowWait = flowWaits(document, graph);
  const stream = structure.stream === null ? fail(faultNeeds(document, structure)) : ok(structure.stream);
  const balance = stream.ok ? balanceOf(document, stream.value, graph.rework) : stream;
  const isCounted = stream.ok && !balance.ok && counted !== null && isCountable(balance.error);
  const stepVisits = isCounted
    ? ok(visitsAsCounted(document, counted, stream.value.activity.share))
    : balance.ok
      ? ok(balance.value.visits)
      : balance;
  const steps = waitsFromStock(document, timesOfSteps(document), stepVisits);
  const { route, soFar } = stream.ok
    ? firstPassRoute(document, stream.value, steps, flowWait)
    : { route: stream, soFar: null };
  const passes = stream.ok
    ? passesOf(document, graph, stream.value, route, balance, steps, flowWait)
    : stream;
  const capacity = capacityOf(document, steps, stepVisits);
  const path = [...(soFar?.likeliest.path ?? [])];
  const pathSoFar = path.map((step) => (document.steps[step] as Step).id);
  const flowsSoFar = [...(soFar?.likeliest.arrows ?? [])]
    .filter((arrow) => arrow >= 0)
    .map((arrow) => document.flows[graph.forward.flow[arrow] as number]?.id ?? '');
  const criticalPath = route.ok ? pathSoFar : [];
  const sure = route.ok ? path : path.filter((step) => soFar?.alone[step] === 1);
  const { longestWait, longestWaitSoFar } = longestWaitOf(document, steps, sure);
  return {
    document,
    graph,
    structure,
    stream,
    steps,
    flowWait,
    indexOf: (step) => graph.indexOf.get(step) ?? -1,
    end: document.steps.find((step) => step.end)?.id ?? criticalPath.at(-1) ?? null,
    route,
    routeSoFar: soFar,
    criticalPath,
    criticalFlows: route.ok ? flowsSoFar : [],
    pathSoFar,
    flowsSoFar,
    slack: route.ok ? byStep(document, route.value.slack) : {},
    balance,
    stepVisits,
    isCounted,
    counted,
    visits: stepVisits.ok ? byStep(document, stepVisits.value) : null,
    passes,
    capacity,
    constraint: capacity.constraint,
    longestWait: route.ok ? longestWait : null,
    longestWaitSoFar,
  };
}

function passesOf(
  document: MapDocument,
  graph: StreamGraph,
  stream: SoundStream,
  route: Result<StreamRoute, readonly Need[]>,
  balance: Result<FlowBalance, readonly Need[]>,
  steps: readonly StepTimes[],
  wait: Float64Array,
): Result<Passes, readonly Need[]> {
  if (route.ok && balance.ok) {
    const times = roundTimes(steps, wait);
    return passesWithRework(document, stream, graph.rework, balance.value, route.value, times);
  }
  return fail([...(route.ok ? [] : route.error), ...(balance.ok ? [] : balance.error)]);
}

function faultNeeds(document: MapDocument, structure: Structure): readonly Need[] {
  if (document.steps.length === 0) return [{ kind: 'map', field: 'steps' }];
  return [...faultsByRule(structure.faults)].map(([rule, steps]) => ({
    kind: 'structure',
    rule,
    steps: steps.map((step) => (document.steps[step] as Step).id),
  }));
}

/** Of several steps with one id, the first counts. Without a prototype: a step may have the id "constructor". */
function byStep(document: MapDocument, values: Float64Array): Record<StepId, number> {
  const record: Record<StepId, number> = Object.create(null);
  for (let index = document.steps.length - 1; index >= 0; index--) {
    const value = values[index] as number;
    if (Number.isFinite(value)) record[(document.steps[index] as Step).id] = value;
  }
  return record;
}

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
function longestWaitOf(
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
