import type { Analysis } from '../metrics/analyse';
import type { Need } from '../metrics/need';
import { leadNeeds } from '../metrics/passes/firstPass';
import { isCountable } from '../metrics/stream/countedVisits';
import type { StepTimes } from '../metrics/stream/stepTimes';
import type { Flow } from '../model/flow';
import { fail, ok, type Result } from '../model/result';
import type { Step } from '../model/step';
import { stepVarying, varyingOf } from './draws/stepVarying';
import type { RangeShape, Varying } from './draws/varying';

/** One step of a stream to be simulated: the independent times that make up one pass through it. */
export interface SimulatedStep {
  readonly times: readonly Varying[];
  /** The customer is served when it ends; of several ends an item reaches, the latest counts. */
  readonly end: boolean;
  /**
   * Tells its random numbers from those of other steps; its index where left out. A step that keeps its key meets the same
   * numbers in another state of the map, whatever was added or removed around it.
   */
  readonly key?: number;
}

/**
 * A flow between steps, by index. `share` null: every item takes it. The shares of the alternatives of one step add up
 * to 1; the shares of rework out of one step stay below 1.
 */
export interface SimulatedFlow {
  readonly kind: 'forward' | 'rework';
  readonly from: number;
  readonly to: number;
  readonly share: number | null;
  readonly waits: readonly Varying[];
}

/** A stream ready to be simulated. Its forward flows have no cycle; `order` lists all steps along them. */
export interface SimulatedStream {
  readonly steps: readonly SimulatedStep[];
  readonly flows: readonly SimulatedFlow[];
  readonly order: readonly number[];
}

/**
 * The map as a stream to be simulated, steps by their index in the document; or what it lacks. All times on a way to the
 * end must be known. An unknown time beside it counts as nothing, unless rework leads back from there.
 */
export function streamOf(
  analysis: Analysis,
  shape: RangeShape = 'triangular',
): Result<SimulatedStream, readonly Need[]> {
  const { document, structure, balance, route } = analysis;
  if (structure.stream === null) return fail(route.ok ? [] : route.error);
  if (!balance.ok && !isCountable(balance.error)) return balance;
  const { whole, serving, activity } = structure.stream;
  const flows = [...forwardFlows(analysis, shape), ...reworkFlows(analysis)];
  const comesBack = flows.some(({ kind, from }) => kind === 'rework' && serving.member[from] === 0);
  const needs: Need[] = [];
  const keys = keysOf(document.steps);
  const steps = document.steps.map((step: Step, index): SimulatedStep => {
    const times = stepVarying(withDerivedWait(step, analysis.steps[index]), document.calendar, shape);
    const matters = (comesBack || serving.member[index] === 1) && (activity.share[index] as number) > 0;
    if (times === null && matters) needs.push(...leadNeeds(step, analysis.steps[index] as StepTimes));
    return { times: times ?? [], end: whole.exit[index] === 1, key: keys[index] as number };
  });
  for (let arrow = 0; arrow < analysis.flowWait.length; arrow++) {
    const flow = document.flows[analysis.graph.forward.flow[arrow] as number] as Flow;
    const unknown = Number.isNaN(analysis.flowWait[arrow]) && (comesBack || serving.open[arrow] === 1);
    if (unknown) needs.push({ kind: 'flow', flow: flow.id, field: 'wait' });
  }
  return needs.length > 0 ? fail(needs) : ok({ steps, flows, order: [...whole.order] });
}

/** The times of a step with the wait that was derived for it, if one was: that stands for itself, and has no range. */
export function withDerivedWait<T extends Pick<Step, 'waitTime'>>(times: T, known: StepTimes | undefined): T {
  const { wait, waitFrom } = known ?? {};
  return waitFrom === 'stock' ? { ...times, waitTime: `${(wait ?? 0).toFixed(3)}s` } : times;
}

/** The same stream without its times: enough to count visits. Null where the map has no sound stream. */
export function timelessStreamOf(analysis: Analysis): SimulatedStream | null {
  const { document, structure } = analysis;
  if (structure.stream === null) return null;
  const { whole } = structure.stream;
  const flows = [...forwardFlows(analysis, 'triangular'), ...reworkFlows(analysis)];
  const keys = keysOf(document.steps);
  return {
    steps: document.steps.map((_, index) => ({
      times: [],
      end: whole.exit[index] === 1,
      key: keys[index] as number,
    })),
    flows: flows.map((flow) => ({ ...flow, waits: [] })),
    order: [...whole.order],
  };
}

/** A number for each step that stays the same whatever else is on the map: its id, mixed (FNV-1a). */
function keysOf(steps: readonly Step[]): Int32Array {
  const seen = new Set<string>();
  return Int32Array.from(steps, ({ id }, index) => {
    let key = 0x811c9dc5 | 0;
    for (let at = 0; at < id.length; at++) key = Math.imul(key ^ id.charCodeAt(at), 0x01000193);
    // Two steps with one id are two steps.
    if (seen.has(id)) key = Math.imul(key ^ index, 0x01000193);
    seen.add(id);
    return key;
  });
}

function forwardFlows({ document, graph, structure }: Analysis, shape: RangeShape): readonly SimulatedFlow[] {
  const { forward } = graph;
  const { splits } = structure;
  return Array.from(forward.from, (from, arrow) => {
    const flow = document.flows[forward.flow[arrow] as number] as Flow;
    const wait = flow.kind === 'forward' && flow.wait !== null ? flow.wait : '0h';
    const varying = varyingOf(wait, document.calendar, shape);
    return {
      kind: 'forward',
      from,
      to: forward.to[arrow] as number,
      share: splits.choice[from] === 1 ? (splits.chance[arrow] as number) : null,
      waits: varying === null ? [] : [varying],
    };
  });
}

function reworkFlows({ graph: { rework } }: Analysis): readonly SimulatedFlow[] {
  return Array.from(rework.from, (from, arrow) => ({
    kind: 'rework',
    from,
    to: rework.to[arrow] as number,
    share: rework.share[arrow] as number,
    waits: [],
  }));
}
