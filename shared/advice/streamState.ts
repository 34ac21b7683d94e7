import { type Route, routeOf } from '../graph/route';
import type { Arrows } from '../graph/streamGraph';
import { hasAlternatives } from '../graph/streamNet';
import { followVariants } from '../graph/variants';
import type { Analysis } from '../metrics/analyse';
import type { Need } from '../metrics/need';
import { balanceOf, type Passes, passesWithRework } from '../metrics/withRework';
import type { Result } from '../model/result';

/** What the savings of a change are worked out from: numbers per step and per arrow, unknown times NaN. */
export interface StreamState {
  readonly lead: Float64Array;
  readonly process: Float64Array;
  readonly reworkShare: Float64Array;
  /** Passes in the lead time: with rework where `withRework`, else of the first pass. Null where the map has no route. */
  readonly passes: Passes | null;
  /** Null where rework never ends, or the structure has no meaning. */
  readonly visits: Float64Array | null;
}

/** The state of a map as it is. */
export interface Baseline extends StreamState {
  readonly analysis: Analysis;
  readonly route: Route | null;
  /** Whether the lead time is the one with rework: wherever that is exact. */
  readonly withRework: boolean;
  /** What is missing where `passes` or `visits` is null. */
  readonly needs: readonly Need[];
}

/** A step with other times, and other shares on the rework flows out of it. */
export interface StepChange {
  readonly step: number;
  readonly lead: number;
  readonly process: number;
  readonly reworkFactor: number;
}

/** What the analysis of a map has worked out, as numbers. */
export function baselineOf(analysis: Analysis): Baseline {
  const { route, balance, passes, steps, graph } = analysis;
  const first: Passes | null = route.ok
    ? { step: route.value.stepShare, arrow: route.value.arrowShare, exact: route.value.exact }
    : null;
  return {
    analysis,
    lead: Float64Array.from(steps, ({ lead }) => lead ?? Number.NaN),
    process: Float64Array.from(steps, ({ process }) => process ?? Number.NaN),
    reworkShare: graph.rework.share,
    passes: passes.ok ? passes.value : first,
    visits: balance.ok ? balance.value.visits : null,
    route: route.ok ? route.value : null,
    withRework: passes.ok,
    needs: [...errorsOf(route), ...errorsOf(balance)],
  };
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
 * rework flow the visits.
 */
export function stateAfter(before: Baseline, change: StepChange): StreamState {
  const { analysis } = before;
  const lead = before.lead.with(change.step, change.lead);
  const process = before.process.with(change.step, change.process);
  const sent = outOf(analysis.graph.rework, change.step).filter((arrow) => before.reworkShare[arrow] !== 0);
  const sameShares = sent.length === 0 || change.reworkFactor === 1;
  const route = routeAfter(before, change, lead);
  if (sameShares && route === before.route) return { ...before, lead, process };
  if (!analysis.stream.ok || route === null) return { ...before, lead, process };
  const share = before.reworkShare.slice();
  for (const arrow of sent) share[arrow] = (share[arrow] as number) * change.reworkFactor;
  const rework = { ...analysis.graph.rework, share };
  const stream = analysis.stream.value;
  const balance = sameShares ? analysis.balance : balanceOf(analysis.document, stream, rework);
  const first = { step: route.stepShare, arrow: route.arrowShare, exact: route.exact };
  const passes =
    balance.ok && before.withRework
      ? passesWithRework(analysis.document, stream, rework, balance.value, route, {
          lead: lead.map(zeroIfUnknown),
          flowWait: analysis.flowWait.map(zeroIfUnknown),
        })
      : null;
  return {
    lead,
    process,
    reworkShare: share,
    passes: before.withRework ? (passes?.ok ? passes.value : null) : first,
    visits: balance.ok ? balance.value.visits : null,
  };
}

/** Where nothing else goes on any time leaves the route as it is, and off the critical path a shorter one. */
function routeAfter(
  { analysis, route, lead: old }: Baseline,
  { step }: StepChange,
  lead: Float64Array,
): Route | null {
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
