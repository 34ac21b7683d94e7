import type { StreamRoute } from '../../graph/route';
import { hasAlternatives } from '../../graph/streamNet';
import type { FlowId } from '../../model/flow';
import { ok, type Result } from '../../model/result';
import type { Step, StepId } from '../../model/step';
import type { Analysis } from '../analyse';
import { knownSum, lacking } from '../measured';
import type { Measured, WorkingLine, WorkingPart } from '../metric';
import type { Need } from '../need';
import type { SoundStream } from '../stream/soundStream';
import type { StepTimes } from '../stream/stepTimes';
import { leadNeeds } from './firstPass';
import { type Passes, passesWithRework, roundTimes } from './withRework';

/** The passes of the first time through: how often each step and arrow counts in the lead time without rework. */
export function firstPasses({ route }: Analysis): Result<Passes, readonly Need[]> {
  if (!route.ok) return route;
  const { stepShare, arrowShare, exact } = route.value;
  return ok({ step: stepShare, arrow: arrowShare, exact });
}

/** Which times a sum is over: wait and work, work alone, or waits alone. */
export type SummedTime = 'lead' | 'process' | 'wait';

const sums = new WeakMap<Analysis, Map<string, Measured>>();

/**
 * A time over the first pass of a map, or over all passes with rework. Worked out once: several figures and the picture
 * ask for the same sum after every key.
 */
export function sumOver(analysis: Analysis, passes: 'first' | 'all', time: SummedTime): Measured {
  const known = sums.get(analysis) ?? new Map<string, Measured>();
  sums.set(analysis, known);
  const key = `${passes} ${time}`;
  const sum = known.get(key) ?? bounded(analysis, passes, time);
  known.set(key, sum);
  return sum;
}

/** A sum, or what it comes to at least. */
function bounded(analysis: Analysis, passes: 'first' | 'all', time: SummedTime): Measured {
  const sum = passSum(analysis, passes === 'first' ? firstPasses(analysis) : analysis.passes, time);
  if (sum.value !== null || sum.atLeast !== null) return sum;
  const soFar = passesSoFar(analysis, passes, time === 'lead');
  if (soFar === null) return sum;
  const { value, atLeast } = passSum(analysis, ok(soFar), time);
  return { ...sum, atLeast: value ?? atLeast };
}

/** Adds a time up over the passes of a map: a line for each step and flow that puts something in. */
export function passSum(
  analysis: Analysis,
  passes: Result<Passes, readonly Need[]>,
  time: SummedTime,
): Measured {
  if (!passes.ok) return lacking(passes.error);
  const { exact } = passes.value;
  const needs: Need[] = [];
  let sum = 0;
  addUp(analysis, passes.value, time, needs, (_part, _step, _flow, value) => {
    sum += value;
  });
  if (needs.length > 0) return lacking(needs, sum);
  const linesOf = () => {
    const lines: WorkingLine[] = [];
    addUp(analysis, passes.value, time, [], (part, step, flow, value) =>
      lines.push({ part, step, flow, value }),
    );
    return lines;
  };
  return knownSum(sum, linesOf, { exact });
}

/** Tells of each part of the sum in the order of the stream, and notes what is not known. */
function addUp(
  analysis: Analysis,
  passes: Passes,
  time: SummedTime,
  needs: Need[],
  add: (part: WorkingPart, step: StepId | null, flow: FlowId | null, value: number) => void,
): void {
  const { forward } = analysis.graph;
  for (const step of analysis.structure.stream?.whole.order ?? []) {
    const end = forward.inStart[step + 1] as number;
    for (let place = forward.inStart[step] as number; place < end && time !== 'process'; place++) {
      const arrow = forward.inArrow[place] as number;
      const taken = passes.arrow[arrow] as number;
      const wait = analysis.flowWait[arrow] as number;
      const flow = analysis.document.flows[forward.flow[arrow] as number]?.id ?? null;
      if (taken === 0 || wait === 0 || flow === null) continue;
      if (Number.isNaN(wait)) needs.push({ kind: 'flow', flow, field: 'wait' });
      else add('flowWait', null, flow, taken * wait);
    }
    const times = passes.step[step] as number;
    if (times === 0) continue;
    const { id } = analysis.document.steps[step] as Step;
    const parts = partsOf(analysis.steps[step] as StepTimes, time);
    if (parts === null) needs.push(...needsOf(analysis, step, time));
    for (const { part, seconds } of parts ?? partsSoFar(analysis.steps[step] as StepTimes, time)) {
      add(part, id, null, times * seconds);
    }
  }
}

/** The sum of the lines in their order. */
export function sumOf(lines: readonly WorkingLine[]): number {
  return lines.reduce((sum, line) => sum + line.value, 0);
}

interface Part {
  readonly part: WorkingPart;
  readonly seconds: number;
}

/** A lead time that was given as a whole counts as a whole where its parts are not known. */
function partsOf(times: StepTimes, time: SummedTime): readonly Part[] | null {
  const { process, wait, cadenceWait, lead } = times;
  const parts: Part[] = [];
  if (time !== 'process') {
    if (wait === null || cadenceWait === null) {
      return time === 'lead' && lead !== null ? [{ part: 'lead', seconds: lead }] : null;
    }
    parts.push({ part: 'wait', seconds: wait });
    if (cadenceWait > 0) parts.push({ part: 'cadenceWait', seconds: cadenceWait });
  }
  if (time !== 'wait') {
    if (process === null) return time === 'lead' && lead !== null ? [{ part: 'lead', seconds: lead }] : null;
    parts.push({ part: 'process', seconds: process });
  }
  return parts;
}

/** What is known of a time that is not known as a whole. */
function partsSoFar({ wait, cadenceWait, leadAtLeast }: StepTimes, time: SummedTime): readonly Part[] {
  if (time === 'process') return [];
  if (time === 'lead') return [{ part: 'lead', seconds: leadAtLeast }];
  return [{ part: 'wait', seconds: (wait ?? 0) + (cadenceWait ?? 0) }];
}

function needsOf(analysis: Analysis, step: number, time: SummedTime): readonly Need[] {
  const known = analysis.document.steps[step] as Step;
  const times = analysis.steps[step] as StepTimes;
  if (time === 'lead') return leadNeeds(known, times);
  if (time === 'process') return [{ kind: 'step', step: known.id, field: 'processTime' }];
  // A wait that fills a lead time up is known as soon as the process time is.
  const field = isFillingUp(known) && times.process === null ? 'processTime' : 'waitTime';
  return [{ kind: 'step', step: known.id, field }];
}

function isFillingUp(step: Step): boolean {
  return step.waitTime !== null && typeof step.waitTime === 'object';
}

/**
 * The passes over which what is known of a time adds up to a bound: whatever the unknown times turn out to be, the sum
 * over the map's own passes is not below the sum over these (flow model, section 2). The longest path grows with every
 * time on it, so the lead time is bounded by that of the known times; which parts of it are work and which are waits
 * depends on the branch that decides, so for these only steps count beside which nothing runs. Null where there is no
 * sound stream or nothing is served.
 */
function passesSoFar(analysis: Analysis, passes: 'first' | 'all', whole: boolean): Passes | null {
  const { routeSoFar: route, stream } = analysis;
  if (route === null || !stream.ok) return null;
  const found = passes === 'first' ? asRouted(route) : withReworkSoFar(analysis, stream.value, route);
  if (whole) return found;
  return {
    ...found,
    step: found.step.map((times, step) => (route.alone[step] === 1 ? times : 0)),
    arrow: new Float64Array(found.arrow.length),
  };
}

function asRouted({ stepShare, arrowShare, exact }: StreamRoute): Passes {
  return { step: stepShare, arrow: arrowShare, exact };
}

/** Where there is no closed form, rework comes on top of the first pass, unless items may choose anew. */
function withReworkSoFar(
  { document, graph, balance, steps, flowWait }: Analysis,
  stream: SoundStream,
  route: StreamRoute,
): Passes {
  if (balance.ok) {
    const times = roundTimes(steps, flowWait);
    const passes = passesWithRework(document, stream, graph.rework, balance.value, route, times);
    if (passes.ok) return passes.value;
  }
  return hasAlternatives(stream.serving) ? onceEach(stream, route) : asRouted(route);
}

/** One pass through the steps that no item gets by and beside which nothing runs. */
function onceEach({ activity }: SoundStream, route: StreamRoute): Passes {
  const step = activity.share.map((share, index) => (share >= 1 && route.alone[index] === 1 ? 1 : 0));
  return { step, arrow: new Float64Array(route.arrowShare.length), exact: route.exact };
}
