import type { Flow } from '../../model/flow';
import type { StepId } from '../../model/step';
import type { MapChanges } from '../../scenario/mapChanges';
import { type LayoutOptions, type LayoutSource, layOut } from '../layout/layOutMap';
import type { Layout } from '../layout/layout';

/**
 * The layout of a future state in which what improvements remove keeps its place, so that the map stands as people know
 * it. Removed steps follow those of the document, in the order of `changes`, and their flows follow its flows in that of
 * {@link ghostFlows}.
 */
export function layOutFuture(source: LayoutSource, changes: MapChanges, options: LayoutOptions = {}): Layout {
  const flows = ghostFlows(source, changes);
  const ghosts = changes.removedSteps.map(({ thing }) => thing);
  if (flows.length + ghosts.length === 0) return layOut(source, options);
  const { document, indexOf } = source;
  const known = document.steps.length;
  const places = new Map(ghosts.map(({ id }, at) => [id, known + at]));
  const layout = layOut(
    {
      document: {
        ...document,
        steps: [...document.steps, ...ghosts],
        flows: [...document.flows, ...flows],
      },
      indexOf: (id) => places.get(id) ?? indexOf(id),
    },
    options,
  );
  // Where nothing is left of a stream, nobody delivers to a ghost and no ghost serves anybody.
  const stands = (step: number) => step < known;
  return {
    ...layout,
    start: layout.start !== null && stands(layout.start) ? layout.start : null,
    ends: layout.ends.filter(stands),
  };
}

/**
 * The flows of the current state that the future one no longer has, as they were: those that are gone, and those that
 * now lead past a removed step. A removed step where the stream began or ended stands by itself, as nothing leads
 * through it.
 */
export function ghostFlows(
  { document, indexOf }: Pick<LayoutSource, 'document' | 'indexOf'>,
  changes: MapChanges,
): readonly Flow[] {
  const ghosts = new Set<StepId>(changes.removedSteps.map(({ thing }) => thing.id));
  const gone = changes.removedFlows.map(({ thing }) => thing);
  const now = new Map(document.flows.map((flow) => [flow.id, flow]));
  const turned = [...changes.flows].flatMap(([id, { before }]) => {
    const flow = now.get(id);
    return before !== null && (flow?.from !== before.from || flow.to !== before.to) ? [before] : [];
  });
  const there = [...gone, ...turned].filter((flow) =>
    [flow.from, flow.to].every((end) => ghosts.has(end) || indexOf(end) >= 0),
  );
  const forward = there.filter(({ kind }) => kind === 'forward');
  const reached = spread(ghosts, forward, ({ from, to }) => [from, to]);
  const leading = spread(ghosts, forward, ({ from, to }) => [to, from]);
  const leadsThrough = (end: StepId) => !ghosts.has(end) || (reached.has(end) && leading.has(end));
  return there.filter(({ from, to }) => leadsThrough(from) && leadsThrough(to));
}

/** The removed steps to which a way leads from a step that is still there. */
function spread(
  ghosts: ReadonlySet<StepId>,
  flows: readonly Flow[],
  along: (flow: Flow) => readonly [StepId, StepId],
): ReadonlySet<StepId> {
  const found = new Set<StepId>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const flow of flows) {
      const [from, to] = along(flow);
      if (ghosts.has(to) && (!ghosts.has(from) || found.has(from))) found.add(to);
    }
  }
  return found;
}
