import type { Flow } from '../model/flow';
import type { Step, StepId } from '../model/step';

/**
 * The arrows of one kind, sorted by the step they leave (stable: in document order among themselves), so that the
 * arrows out of step `s` are `outStart[s] .. outStart[s + 1] - 1`. Those into `s` are
 * `inArrow[inStart[s]] .. inArrow[inStart[s + 1] - 1]`.
 */
export interface Arrows {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Share on the flow; NaN where it has none. What is no share at all counts so that a finding names it: rework as 1, forward as 0. */
  readonly share: Float64Array;
  /** Index of the flow in the document. */
  readonly flow: Int32Array;
  readonly outStart: Int32Array;
  readonly inStart: Int32Array;
  readonly inArrow: Int32Array;
}

/** The map as numbers: steps are their index in the document. Flows that lead nowhere and information flows are left out. */
export interface StreamGraph {
  readonly stepCount: number;
  /** Of several steps with one id, the first has it. */
  readonly indexOf: ReadonlyMap<StepId, number>;
  readonly forward: Arrows;
  readonly rework: Arrows;
}

/** Turns steps and flows into typed arrays, in time linear in their number. */
export function compileGraph(steps: readonly Step[], flows: readonly Flow[]): StreamGraph {
  const indexOf = new Map<StepId, number>();
  for (let index = steps.length - 1; index >= 0; index--) indexOf.set((steps[index] as Step).id, index);
  return {
    stepCount: steps.length,
    indexOf,
    forward: arrowsOf('forward', flows, indexOf, steps.length),
    rework: arrowsOf('rework', flows, indexOf, steps.length),
  };
}

function arrowsOf(
  kind: 'forward' | 'rework',
  flows: readonly Flow[],
  indexOf: ReadonlyMap<StepId, number>,
  stepCount: number,
): Arrows {
  const ends = new Int32Array(flows.length * 2).fill(-1);
  const outStart = new Int32Array(stepCount + 1);
  let count = 0;
  for (let index = 0; index < flows.length; index++) {
    const flow = flows[index] as Flow;
    if (flow.kind !== kind) continue;
    const from = indexOf.get(flow.from);
    const to = indexOf.get(flow.to);
    if (from === undefined || to === undefined) continue;
    ends[2 * index] = from;
    ends[2 * index + 1] = to;
    outStart[from + 1] = (outStart[from + 1] as number) + 1;
    count++;
  }
  accumulate(outStart);

  const arrows = {
    count,
    from: new Int32Array(count),
    to: new Int32Array(count),
    share: new Float64Array(count).fill(Number.NaN),
    flow: new Int32Array(count),
  };
  const next = outStart.slice();
  for (let index = 0; index < flows.length; index++) {
    const from = ends[2 * index] as number;
    if (from < 0) continue;
    const arrow = next[from] as number;
    next[from] = arrow + 1;
    const flow = flows[index] as Flow;
    arrows.from[arrow] = from;
    arrows.to[arrow] = ends[2 * index + 1] as number;
    arrows.flow[arrow] = index;
    if (flow.kind === 'rework') arrows.share[arrow] = flow.share >= 0 && flow.share <= 1 ? flow.share : 1;
    if (flow.kind === 'forward' && flow.share !== null) {
      arrows.share[arrow] = Number.isFinite(flow.share) ? flow.share : 0;
    }
  }
  return { ...arrows, outStart, ...incoming(arrows.to, stepCount) };
}

function incoming(to: Int32Array, stepCount: number): Pick<Arrows, 'inStart' | 'inArrow'> {
  const inStart = new Int32Array(stepCount + 1);
  for (const target of to) inStart[target + 1] = (inStart[target + 1] as number) + 1;
  accumulate(inStart);
  const inArrow = new Int32Array(to.length);
  const next = inStart.slice();
  for (let arrow = 0; arrow < to.length; arrow++) {
    const target = to[arrow] as number;
    const place = next[target] as number;
    inArrow[place] = arrow;
    next[target] = place + 1;
  }
  return { inStart, inArrow };
}

function accumulate(counts: Int32Array): void {
  for (let index = 1; index < counts.length; index++) {
    counts[index] = (counts[index] as number) + (counts[index - 1] as number);
  }
}
