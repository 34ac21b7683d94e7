import { compileGraph, type StreamGraph } from '../graph/streamGraph';
import type { Flow } from '../model/flow';
import type { MapDocument } from '../model/mapDocument';
import type { Step } from '../model/step';
import { type Structure, structureOf } from './soundStream';

/** What the flows of a map mean, whatever its steps take. */
export interface MapStructure {
  readonly graph: StreamGraph;
  readonly structure: Structure;
}

/**
 * By the flows of a map, which stay the same list while only its steps are edited; with the steps it was worked out for.
 * With thousands of steps this is half of what a keystroke in a time would cost.
 */
const known = new WeakMap<readonly Flow[], MapStructure & { readonly steps: readonly Step[] }>();

/** Worked out anew only where flows, or the order, the ids or the ends of steps are others than the last time. */
export function structureOfMap({ steps, flows }: Pick<MapDocument, 'steps' | 'flows'>): MapStructure {
  const before = known.get(flows);
  if (before !== undefined && meanTheSame(before.steps, steps)) return before;
  const graph = compileGraph(steps, flows);
  const found = { graph, structure: structureOf(graph, steps), steps };
  known.set(flows, found);
  return found;
}

function meanTheSame(before: readonly Step[], now: readonly Step[]): boolean {
  return (
    before.length === now.length &&
    now.every((step, at) => {
      const old = before[at] as Step;
      return step === old || (step.id === old.id && step.end === old.end);
    })
  );
}
