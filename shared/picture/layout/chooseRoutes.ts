import type { LayoutColumns } from './columns';
import { type FlowPlan, labelBeforeTarget, labelBehindSource, labelOnChannel, routeKind } from './flowPlan';
import { grid, halfBox } from './grid';
import type { FlowOrder } from './order';
import type { Rows } from './rows';
import { adjacency, at, codeAt, degree, forward, information, placeAt, type Stream } from './stream';

/** A line that runs through free columns of a row. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly source: number;
  readonly target: number;
}

/** Boxes looked at before lines go over everything: a hostile map must not cost time. */
const patience = 200_000;

/** Decides for every flow how it runs. */
export function chooseRoutes(
  stream: Stream,
  flows: FlowOrder,
  columns: LayoutColumns,
  rows: Rows,
  edges: EdgeBoxes,
  plan: FlowPlan,
): void {
  const steps = Array.from({ length: stream.count }, (_, step) => step);
  const members = adjacency(columns.count, steps, columns.of);
  const runs = new Map<number, Run[]>();
  let looked = 0;

  function free(level: number, run: Run): boolean {
    for (let column = run.first; column <= run.last; column++) {
      for (let index = at(members.first, column); index < at(members.first, column + 1); index++) {
        const axis = placeAt(rows.axis, at(members.flows, index));
        const over = level > axis - halfBox - grid.mark - 4;
        if ((over && level < axis + halfBox + 8) || ++looked > patience) return false;
      }
    }
    const others = runs.get(level) ?? [];
    const apart = (other: Run) => other.last + 1 < run.first || run.last + 1 < other.first;
    return others.every(
      (other) => apart(other) || other.source === run.source || other.target === run.target,
    );
  }

  function take(level: number, run: Run): boolean {
    if (!free(level, run)) return false;
    const others = runs.get(level);
    if (others === undefined) runs.set(level, [run]);
    else others.push(run);
    return true;
  }

  function forwardKind(source: number, target: number): number {
    const run = { first: at(columns.of, source) + 1, last: at(columns.of, target) - 1, source, target };
    if (run.first > run.last || take(placeAt(rows.axis, source), run)) return routeKind.late;
    return take(placeAt(rows.axis, target), run) ? routeKind.early : routeKind.over;
  }

  for (let flow = 0; flow < stream.from.length; flow++) {
    const source = at(stream.from, flow);
    const target = at(stream.to, flow);
    if (source < 0 || target < 0) continue;
    const ahead = stream.kind[flow] === forward && flows.back[flow] === 0;
    if (ahead && source !== target) plan.way[flow] = forwardKind(source, target);
    else plan.way[flow] = outerKind(stream.kind[flow] === information, source, target, edges);
    plan.labelSide[flow] = labelSide(stream, flows, flow, codeAt(plan.way, flow));
  }
  stackLabels(stream, plan);
}

/** 1 where a box is the highest (`top`) or lowest (`bottom`) of its column. */
export interface EdgeBoxes {
  readonly top: Uint8Array;
  readonly bottom: Uint8Array;
}

export function edgeBoxes(stream: Stream, columns: LayoutColumns, rows: Rows): EdgeBoxes {
  const highest = new Float64Array(columns.count).fill(Number.POSITIVE_INFINITY);
  const lowest = new Float64Array(columns.count).fill(Number.NEGATIVE_INFINITY);
  for (let step = 0; step < stream.count; step++) {
    const column = at(columns.of, step);
    highest[column] = Math.min(placeAt(highest, column), placeAt(rows.axis, step));
    lowest[column] = Math.max(placeAt(lowest, column), placeAt(rows.axis, step));
  }
  const top = new Uint8Array(stream.count);
  const bottom = new Uint8Array(stream.count);
  for (let step = 0; step < stream.count; step++) {
    const column = at(columns.of, step);
    top[step] = placeAt(rows.axis, step) === placeAt(highest, column) ? 1 : 0;
    bottom[step] = placeAt(rows.axis, step) === placeAt(lowest, column) ? 1 : 0;
  }
  if (columns.gates?.entry === true) {
    // A gate has no sides: what runs above or below the boxes passes by all gates of its row.
    for (let step = 0; step < stream.count; step++)
      if (at(columns.of, step) === 0) top[step] = bottom[step] = 1;
  }
  return { top, bottom };
}

/** Rework runs below the boxes, information above them, unless only the other side is free. */
function outerKind(preferAbove: boolean, source: number, target: number, edges: EdgeBoxes): number {
  const above = edges.top[source] === 1 && edges.top[target] === 1;
  const below = edges.bottom[source] === 1 && edges.bottom[target] === 1;
  if (preferAbove) return above || !below ? routeKind.above : routeKind.below;
  return below || !above ? routeKind.below : routeKind.above;
}

function labelSide(stream: Stream, flows: FlowOrder, flow: number, chosen: number): number {
  if (stream.labelled[flow] === 0) return 0;
  if (chosen !== routeKind.late && chosen !== routeKind.early) return labelOnChannel;
  const joins = degree(flows.in, at(stream.to, flow)) > 1;
  const parts = degree(flows.out, at(stream.from, flow)) > 1;
  return joins && !parts ? labelBehindSource : labelBeforeTarget;
}

/** Labels that share the way into one box are stacked. */
function stackLabels(stream: Stream, plan: FlowPlan): void {
  const used = new Uint8Array(stream.count);
  for (let flow = 0; flow < stream.from.length; flow++) {
    if (plan.labelSide[flow] !== labelBeforeTarget) continue;
    const target = at(stream.to, flow);
    const slot = codeAt(used, target);
    plan.labelSlot[flow] = slot;
    if (slot < 3) used[target] = slot + 1;
  }
}
