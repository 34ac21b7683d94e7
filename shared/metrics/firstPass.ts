import { type Route, routeOf } from '../graph/route';
import type { StreamGraph } from '../graph/streamGraph';
import type { MapDocument } from '../model/mapDocument';
import { fail, ok, type Result } from '../model/result';
import type { Step } from '../model/step';
import { timeRange } from '../time/timeRange';
import type { Need } from './need';
import type { SoundStream } from './soundStream';
import type { StepTimes } from './stepTimes';

/** The wait on each forward arrow in seconds: 0 where the flow has none, NaN where it is unknown. */
export function flowWaits(document: MapDocument, graph: StreamGraph): Float64Array {
  const waits = new Float64Array(graph.forward.count);
  for (let arrow = 0; arrow < waits.length; arrow++) {
    const flow = document.flows[graph.forward.flow[arrow] as number];
    if (flow?.kind !== 'forward' || flow.wait === null) continue;
    waits[arrow] = timeRange(flow.wait, document.calendar)?.likely ?? Number.NaN;
  }
  return waits;
}

/** What a step's lead time lacks. */
export function leadNeeds(step: Step, times: StepTimes): Need[] {
  if (times.lead !== null) return [];
  const needs: Need[] = [];
  if (times.process === null) needs.push({ kind: 'step', step: step.id, field: 'processTime' });
  if (times.wait === null || times.cadenceWait === null) {
    needs.push({ kind: 'step', step: step.id, field: 'waitTime' });
  }
  return needs;
}

/**
 * The route of the first pass. Where nothing runs in parallel it does not depend on the times and is known without
 * them; else all times on the way to the end must be known, since any of them may decide.
 */
export function firstPassRoute(
  document: MapDocument,
  stream: SoundStream,
  times: readonly StepTimes[],
  flowWait: Float64Array,
): Result<Route, readonly Need[]> {
  const { serving, activity } = stream;
  const active = (step: number) => serving.member[step] === 1 && (activity.share[step] as number) > 0;
  const lead = new Float64Array(times.length);
  const needs: Need[] = [];
  for (const step of serving.order) {
    if (!active(step)) continue;
    const known = times[step] as StepTimes;
    lead[step] = known.lead ?? 0;
    if (known.lead === null) needs.push(...leadNeeds(document.steps[step] as Step, known));
  }
  const wait = flowWait.map((seconds) => (Number.isNaN(seconds) ? 0 : seconds));
  for (let arrow = 0; arrow < wait.length; arrow++) {
    if (serving.open[arrow] === 0 || !active(serving.forward.from[arrow] as number)) continue;
    if (!Number.isNaN(flowWait[arrow])) continue;
    const flow = document.flows[serving.forward.flow[arrow] as number];
    if (flow !== undefined) needs.push({ kind: 'flow', flow: flow.id, field: 'wait' });
  }
  const route = knownRoute(stream, lead, wait);
  if (route.served === 0)
    return fail([{ kind: 'structure', rule: 'unreachable', steps: endIds(document, stream) }]);
  if (needs.length > 0 && !document.steps.every((_, step) => !active(step) || route.alone[step] === 1)) {
    return fail(needs);
  }
  return ok(route);
}

/** The last route of each stream: while a name or a share is typed, the times stay what they were. */
const last = new WeakMap<
  SoundStream,
  { readonly lead: Float64Array; readonly wait: Float64Array; readonly route: Route }
>();

function knownRoute(stream: SoundStream, lead: Float64Array, wait: Float64Array): Route {
  const known = last.get(stream);
  if (known !== undefined && sameNumbers(known.lead, lead) && sameNumbers(known.wait, wait))
    return known.route;
  const route = routeOf(stream.serving, lead, wait);
  last.set(stream, { lead, wait, route });
  return route;
}

function sameNumbers(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function endIds(document: MapDocument, { whole }: SoundStream): string[] {
  return document.steps.filter((_, step) => whole.exit[step] === 1).map((step) => step.id);
}
