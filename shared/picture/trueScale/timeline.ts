import type { Analysis } from '../../metrics/analyse';
import type { Seconds } from '../../model/units';
import type { Words } from '../../text/words';
import { timeRange } from '../../time/timeRange';
import type { Layout } from '../layout/layout';
import { at } from '../layout/stream';
import { type Picture, waitOf } from '../picture';

/** A piece of time that belongs to a step. `unknown`: how much of it is work is not known. */
export interface Stretch {
  readonly kind: 'wait' | 'work' | 'unknown';
  /** The step by its place in the document. */
  readonly step: number;
  /** Time since the request. */
  readonly from: Seconds;
  readonly to: Seconds;
}

/** The stream as times since the request. */
export interface Timeline {
  readonly lead: Seconds;
  /** The critical path without gaps, from 0 to `lead`. Pieces that take no time are left out. */
  readonly path: readonly Stretch[];
  /** The steps beside the path, each with its wait and its work, in the order in which they begin. */
  readonly beside: readonly (readonly Stretch[])[];
}

/**
 * When everything happens if nothing waits for more than it has to: the critical path end to end, the others as early
 * as what leads to them allows. Null while the times that decide the lead time are not known.
 */
export function timelineOf(analysis: Analysis, layout: Layout): Timeline | null {
  const path: Stretch[] = [];
  const ends = new Map<number, Seconds>();
  const waitOnFlow = waitsOnFlows(analysis);
  let now: Seconds = 0;
  for (const [place, id] of analysis.criticalPath.entries()) {
    const step = analysis.indexOf(id);
    const flow = place === 0 ? undefined : analysis.criticalFlows[place - 1];
    const onTheWay = flow === undefined ? 0 : (waitOnFlow.get(flow) ?? 0);
    const pieces = piecesOf(analysis, step, now, onTheWay);
    if (pieces === null) return null;
    path.push(...pieces.stretches);
    now = pieces.end;
    ends.set(step, now);
  }
  if (!(now > 0)) return null;
  return { lead: now, path, beside: besidePath(analysis, layout, ends, waitOnFlow) };
}

interface Pieces {
  readonly stretches: readonly Stretch[];
  readonly end: Seconds;
}

/** Wait and work of a step from a moment on; null where it is not known how long it takes. */
function piecesOf(analysis: Analysis, step: number, from: Seconds, onTheWay: number | null): Pieces | null {
  const times = analysis.steps[step];
  if (times === undefined || onTheWay === null) return null;
  const wait = waitOf(analysis, step);
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], start: Seconds, length: Seconds) => {
    if (length > 0) stretches.push({ kind, step, from: start, to: start + length });
    return start + length;
  };
  if (wait !== null && times.process !== null) {
    const begun = add('wait', from, wait + onTheWay);
    return { stretches, end: add('work', begun, times.process) };
  }
  if (times.lead === null) return null;
  return { stretches, end: add('unknown', add('wait', from, onTheWay), times.lead) };
}

/** Waits of forward flows by their ids; null where one cannot be read. */
function waitsOnFlows({ document }: Analysis): ReadonlyMap<string, number | null> {
  const waits = new Map<string, number | null>();
  for (const flow of document.flows) {
    if (flow.kind !== 'forward') continue;
    waits.set(flow.id, flow.wait === null ? 0 : (timeRange(flow.wait, document.calendar)?.likely ?? null));
  }
  return waits;
}

function besidePath(
  analysis: Analysis,
  layout: Layout,
  known: ReadonlyMap<number, Seconds>,
  waitOnFlow: ReadonlyMap<string, number | null>,
): readonly (readonly Stretch[])[] {
  const { document } = analysis;
  const ends = new Map(known);
  const into: { from: number; wait: number | null }[][] = document.steps.map(() => []);
  for (const [index, flow] of document.flows.entries()) {
    const [from, to] = [at(layout.from, index), at(layout.to, index)];
    if (flow.kind !== 'forward' || from < 0 || to < 0) continue;
    // What closes a cycle leads back to a column in front.
    if (at(layout.column, from) >= at(layout.column, to)) continue;
    into[to]?.push({ from, wait: waitOnFlow.get(flow.id) ?? null });
  }
  const steps = document.steps.map((_, step) => step);
  steps.sort((one, other) => at(layout.column, one) - at(layout.column, other) || one - other);
  const beside: (readonly Stretch[])[] = [];
  for (const step of steps) {
    if (ends.has(step)) continue;
    const begin = beginOf(into[step] ?? [], ends);
    const pieces = begin === null ? null : piecesOf(analysis, step, begin.from, begin.wait);
    if (pieces === null) continue;
    ends.set(step, pieces.end);
    if (pieces.stretches.length > 0) beside.push(pieces.stretches);
  }
  return beside.sort((one, other) => startOf(one) - startOf(other));
}

/** When the last of what leads to a step is there; 0 for a step that nothing leads to. */
function beginOf(
  into: readonly { readonly from: number; readonly wait: number | null }[],
  ends: ReadonlyMap<number, Seconds>,
): { from: Seconds; wait: number | null } | null {
  let last = { from: 0, wait: 0 as number | null };
  for (const { from, wait } of into) {
    const end = ends.get(from);
    if (end === undefined || wait === null) return null;
    if (end + wait >= last.from + (last.wait ?? 0)) last = { from: end, wait };
  }
  return last;
}

function startOf(stretches: readonly Stretch[]): Seconds {
  return stretches[0]?.from ?? 0;
}

/** What the true-scale view shows, in words. */
export function sentenceOf(
  picture: Picture,
  words: Words['trueScale'],
  { lead, path }: Pick<Timeline, 'lead' | 'path'>,
): string {
  if (path.some(({ kind }) => kind === 'unknown')) return words.sentenceWorkUnknown(picture.spokenTime(lead));
  let work = 0;
  for (const { kind, from, to } of path) if (kind === 'work') work += to - from;
  const facts = [picture.spokenTime(lead), picture.spokenTime(work), picture.share(work / lead)] as const;
  // Behind a choice the lead time is a mean over the ways; one item goes one of them.
  const mean = picture.totals.leadTime.value;
  const chosen = mean !== null && Math.abs(mean - lead) > 1;
  return chosen ? words.sentenceOfMostFrequent(...facts) : words.sentence(...facts);
}
