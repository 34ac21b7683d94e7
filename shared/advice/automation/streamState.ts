import { routeOf, type StreamRoute } from '../../graph/route';
import type { Arrows } from '../../graph/streamGraph';
import { hasAlternatives } from '../../graph/streamNet';
import { followVariants } from '../../graph/variants';
import type { Analysis } from '../../metrics/analyse';
import type { Need } from '../../metrics/need';
import { balanceOf, type Passes, passesWithRework } from '../../metrics/passes/withRework';
import type { StepTimes } from '../../metrics/stream/stepTimes';
import type { Result } from '../../model/result';
import { needsSimulation } from '../../simulation/totals/reworkSimulated';

/** What the savings of a change are worked out from: numbers per step and per arrow, unknown times NaN. */
export interface StreamState {
  readonly lead: Float64Array;
  readonly process: Float64Array;
  readonly reworkShare: Float64Array;
  /** Passes in the lead time with rework; null where no formula gives them, or a time that could decide is unknown. */
  readonly passes: Passes | null;
  /** Null where rework never ends, or the structure has no meaning. */
  readonly visits: Float64Array | null;
}

/** The state of a map as it is. */
export interface Baseline extends StreamState {
  readonly analysis: Analysis;
  /** What is known of each lead time: the sum of its parts that are. */
  readonly knownLead: Float64Array;
  readonly route: StreamRoute | null;
  /**
   * Per step, 1 where nothing else goes on while an item is there, by the arrows alone: every second that such a step takes
   * is one of the lead time, each time round, whatever is unknown elsewhere. Null where items leave before the end.
   */
  readonly alone: Uint8Array | null;
  /** What is missing where `passes` or `visits` is null. */
  readonly needs: readonly Need[];
}

/** A step with other times (unknown ones NaN), and other shares on the rework flows out of it. */
export interface StepChange {
  readonly step: number;
  readonly lead: number;
  /** What is known of `lead`, as in {@link Baseline.knownLead}. */
  readonly knownLead: number;
  readonly process: number;
  readonly reworkFactor: number;
  /** Whether no time gets longer, the unknown ones included. */
  readonly shortens: boolean;
}

/** What the analysis of a map has worked out, as numbers. */
export function baselineOf(analysis: Analysis): Baseline {
  const { route, stepVisits, passes, steps, graph } = analysis;
  const lead = Float64Array.from(steps, (times) => times.lead ?? Number.NaN);
  const known = route.ok ? route.value : routeOfKnown(analysis, lead);
  return {
    analysis,
    lead,
    knownLead: Float64Array.from(steps, knownLeadOf),
    process: Float64Array.from(steps, ({ process }) => process ?? Number.NaN),
    reworkShare: graph.rework.share,
    passes: passes.ok && !needsSimulation(analysis) ? passes.value : null,
    visits: stepVisits.ok ? stepVisits.value : null,
    route: route.ok ? route.value : null,
    alone: known !== null && known.served > 1 - 1e-12 ? known.alone : null,
    needs: [...errorsOf(route), ...errorsOf(stepVisits)],
  };
}

/** What is known of a lead time. */
export function knownLeadOf({ lead, process, wait, cadenceWait }: StepTimes): number {
  return lead ?? (process ?? 0) + (wait ?? 0) + (cadenceWait ?? 0);
}

/** Unknown times count as nothing: which steps are alone does not depend on times. */
function routeOfKnown({ stream, flowWait }: Analysis, lead: Float64Array): StreamRoute | null {
  return stream.ok
    ? routeOf(stream.value.serving, lead.map(zeroIfUnknown), flowWait.map(zeroIfUnknown))
    : null;
}

function errorsOf<E>(result: Result<unknown, readonly E[]>): readonly E[] {
  return result.ok ? [] : result.error;
}

/**
 * How much has to be worked out anew for a change, in steps and arrows looked at: nothing for most, the longest paths for
 * a step beside other work, the visits for a step that sends work back. `ofRoute` is the effort of one route.
 */
export function effortOf(
  { analysis, route, visits, reworkShare }: Baseline,
  step: number,
  ofRoute: number,
): number {
  const { rework, forward, stepCount } = analysis.graph;
  const reroutes = route !== null && route.alone[step] === 0 && route.stepShare[step] !== 0;
  const sendsBack = visits !== null && outOf(rework, step).some((arrow) => reworkShare[arrow] !== 0);
  return (reroutes ? ofRoute : 0) + (sendsBack ? eliminationEffort * (stepCount + forward.count) : 0);
}

/** The effort of working out the route of a map once. */
export function routeEffort({ analysis, lead }: Baseline): number {
  const { forward, stepCount } = analysis.graph;
  const size = stepCount + forward.count;
  if (!analysis.stream.ok || !hasAlternatives(analysis.stream.value.serving)) return size;
  const times = { lead: lead.map(zeroIfUnknown), flowWait: analysis.flowWait.map(zeroIfUnknown) };
  const states = followVariants(analysis.stream.value.serving, times)?.states.flat() ?? [];
  return size + tokenEffort * states.reduce((sum, state) => sum + state.at.length, 0);
}

/** Measured: solving for the visits, and following one token, in the time of looking at so many steps. */
const eliminationEffort = 25;
const tokenEffort = 50;

/**
 * The state after a change of one step. Only what can change is worked out anew: beside other work the longest path, behind a
 * rework flow the visits, which do not depend on any time.
 */
export function stateAfter(before: Baseline, change: StepChange): StreamState {
  const { analysis } = before;
  const lead = before.lead.with(change.step, change.lead);
  const process = before.process.with(change.step, change.process);
  const sent = outOf(analysis.graph.rework, change.step).filter((arrow) => before.reworkShare[arrow] !== 0);
  const sameShares = sent.length === 0 || change.reworkFactor === 1;
  const route = routeAfter(before, change, lead);
  const samePath = route === before.route && (route === null || isAlwaysPassed(before, route, change.step));
  if (!analysis.stream.ok || (sameShares && samePath)) return { ...before, lead, process };
  const share = before.reworkShare.slice();
  for (const arrow of sent) share[arrow] = (share[arrow] as number) * change.reworkFactor;
  const rework = sameShares ? analysis.graph.rework : { ...analysis.graph.rework, share };
  const stream = analysis.stream.value;
  const balance = sameShares ? analysis.balance : balanceOf(analysis.document, stream, rework);
  const passes =
    before.passes !== null && balance.ok && route !== null
      ? passesWithRework(analysis.document, stream, rework, balance.value, route, {
          lead: lead.map(zeroIfUnknown),
          flowWait: analysis.flowWait.map(zeroIfUnknown),
        })
      : null;
  return {
    lead,
    process,
    reworkShare: rework.share,
    passes: passes?.ok ? passes.value : null,
    visits: sameShares ? before.visits : balance.ok ? balance.value.visits : null,
  };
}

/** Whether the step's time cannot change which steps a time round is made of: those beside other work can. */
function isAlwaysPassed({ passes, reworkShare }: Baseline, route: StreamRoute, step: number): boolean {
  return passes?.step[step] === 0 || route.alone[step] === 1 || reworkShare.every((share) => share === 0);
}

/** Where nothing else goes on any time leaves the route as it is, and off the critical path a shorter one. */
function routeAfter(
  { analysis, route, lead: old }: Baseline,
  { step }: StepChange,
  lead: Float64Array,
): StreamRoute | null {
  if (route === null || !analysis.stream.ok) return route;
  const grows = (lead[step] as number) > (old[step] as number);
  if (route.alone[step] === 1 || (route.stepShare[step] === 0 && !grows) || lead[step] === old[step])
    return route;
  return routeOf(
    analysis.stream.value.serving,
    lead.map(zeroIfUnknown),
    analysis.flowWait.map(zeroIfUnknown),
  );
}

function zeroIfUnknown(seconds: number): number {
  return Number.isNaN(seconds) ? 0 : seconds;
}

/** The arrows out of a step. */
function outOf(arrows: Arrows, step: number): readonly number[] {
  const first = arrows.outStart[step] as number;
  const count = (arrows.outStart[step + 1] as number) - first;
  return Array.from({ length: count }, (_, place) => first + place);
}
