import { routeOf, type StreamRoute } from '../../graph/route';
import type { StreamGraph } from '../../graph/streamGraph';
import type { MapDocument } from '../../model/mapDocument';
import { fail, ok, type Result } from '../../model/result';
import type { Step } from '../../model/step';
import { timeRange } from '../../time/timeRange';
import type { Need } from '../need';
import type { SoundStream } from '../stream/soundStream';
import type { StepTimes } from '../stream/stepTimes';

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

/** The route of the first pass, and the one that the known times make. */
export interface FirstPassRoute {
  readonly route: Result<StreamRoute, readonly Need[]>;
  /** The route with nothing in the place of what is unknown; null where no item is served. */
  readonly soFar: StreamRoute | null;
}

/**
 * The route of the first pass. The times of steps and ways beside which nothing runs delay all branches alike and decide
 * nothing; all others on the way to the end must be known.
 */
export function firstPassRoute(
  document: MapDocument,
  stream: SoundStream,
  times: readonly StepTimes[],
  flowWait: Float64Array,
): FirstPassRoute {
  const { serving, activity } = stream;
  const active = (step: number) => serving.member[step] === 1 && (activity.share[step] as number) > 0;
  const lead = new Float64Array(times.length);
  const unknownSteps: number[] = [];
  for (const step of serving.order) {
    if (!active(step)) continue;
    const known = times[step] as StepTimes;
    lead[step] = known.leadAtLeast;
    if (known.lead === null) unknownSteps.push(step);
  }
  const wait = flowWait.map((seconds) => (Number.isNaN(seconds) ? 0 : seconds));
  const route = knownRoute(stream, lead, wait);
  if (route.served === 0) {
    const need: Need = { kind: 'structure', rule: 'unreachable', steps: endIds(document, stream) };
    return { route: fail([need]), soFar: null };
  }
  const unknownArrows = Array.from(flowWait.keys()).filter(
    (arrow) =>
      Number.isNaN(flowWait[arrow]) &&
      serving.open[arrow] === 1 &&
      active(serving.forward.from[arrow] as number),
  );
  const decided =
    unknownSteps.every((step) => route.alone[step] === 1) &&
    unknownArrows.every((arrow) => isOnlyWay(stream, route, arrow));
  if (decided) return { route: ok(route), soFar: route };
  const needs = unknownSteps.flatMap((step) =>
    leadNeeds(document.steps[step] as Step, times[step] as StepTimes),
  );
  for (const arrow of unknownArrows) {
    const flow = document.flows[serving.forward.flow[arrow] as number];
    if (flow !== undefined) needs.push({ kind: 'flow', flow: flow.id, field: 'wait' });
  }
  return { route: fail(needs), soFar: route };
}

/** Whether nothing is under way beside an arrow: one of several alternatives, or the only one, out of a step that is alone. */
function isOnlyWay({ serving, whole }: SoundStream, route: StreamRoute, arrow: number): boolean {
  const from = serving.forward.from[arrow] as number;
  if (route.alone[from] === 0) return false;
  if (whole.choice[from] === 1) return true;
  const { outStart } = serving.forward;
  let ways = 0;
  for (let out = outStart[from] as number; out < (outStart[from + 1] as number); out++) {
    ways += serving.open[out] as number;
  }
  return ways === 1;
}

/** While a name or a share is typed, the times stay what they were. */
function knownRoute(stream: SoundStream, lead: Float64Array, wait: Float64Array): StreamRoute {
  const known = stream.latest.route;
  if (known !== undefined && sameNumbers(known.lead, lead) && sameNumbers(known.wait, wait))
    return known.route;
  const route = routeOf(stream.serving, lead, wait);
  stream.latest.route = { lead, wait, route };
  return route;
}

function sameNumbers(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function endIds(document: MapDocument, { whole }: SoundStream): string[] {
  return document.steps.filter((_, step) => whole.exit[step] === 1).map((step) => step.id);
}
