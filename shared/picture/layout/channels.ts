import type { EdgeBoxes } from './chooseRoutes';
import type { LayoutColumns } from './columns';
import { addVertical, type FlowPlan, routeKind } from './flowPlan';
import { grid, halfBox } from './grid';
import type { FlowOrder } from './order';
import type { Rows } from './rows';
import { at, codeAt, degree, placeAt, type Stream } from './stream';

/** The lowest (or highest) thing in each column so far: asked over ranges of columns and raised over ranges. */
interface Skyline {
  /** The farthest level in the columns from `first` to `last`. */
  readonly level: (first: number, last: number) => number;
  /** Moves the columns from `first` to `last` at least to `level`. */
  readonly raise: (first: number, last: number, level: number) => void;
}

/** A segment tree: both questions cost the logarithm of the number of columns. Levels grow away from 0. */
function skyline(levels: Float64Array): Skyline {
  let leaves = 1;
  while (leaves < levels.length) leaves *= 2;
  const most = new Float64Array(leaves * 2).fill(Number.NEGATIVE_INFINITY);
  const raised = new Float64Array(leaves * 2).fill(Number.NEGATIVE_INFINITY);
  most.set(levels, leaves);
  for (let node = leaves - 1; node >= 1; node--) {
    most[node] = Math.max(most[node * 2] as number, most[node * 2 + 1] as number);
  }

  function ask(node: number, low: number, high: number, first: number, last: number): number {
    if (last < low || first > high) return Number.NEGATIVE_INFINITY;
    if (first <= low && high <= last) return most[node] as number;
    const middle = (low + high) >> 1;
    const left = ask(node * 2, low, middle, first, last);
    const right = ask(node * 2 + 1, middle + 1, high, first, last);
    return Math.max(left, right, raised[node] as number);
  }

  function lift(node: number, low: number, high: number, first: number, last: number, level: number): void {
    if (last < low || first > high) return;
    most[node] = Math.max(most[node] as number, level);
    if (first <= low && high <= last) {
      raised[node] = Math.max(raised[node] as number, level);
      return;
    }
    const middle = (low + high) >> 1;
    lift(node * 2, low, middle, first, last, level);
    lift(node * 2 + 1, middle + 1, high, first, last, level);
  }

  return {
    level: (first, last) => ask(1, 0, leaves - 1, first, last),
    raise: (first, last, level) => lift(1, 0, leaves - 1, first, last, level),
  };
}

/** How far the flows above and below the boxes reach, in the measure of `rows`. */
export interface ChannelReach {
  readonly top: number;
  readonly bottom: number;
}

/** How high on the side of a box flows of the outer channels leave and arrive: from its top or bottom. */
export const sidePort = 20;

/** Places the horizontal pieces above and below the boxes, nested: short ones near the boxes. Then all vertical pieces. */
export function planChannels(
  stream: Stream,
  flows: FlowOrder,
  columns: LayoutColumns,
  rows: Rows,
  edges: EdgeBoxes,
  plan: FlowPlan,
): ChannelReach {
  const lowest = new Float64Array(columns.count).fill(Number.NEGATIVE_INFINITY);
  const highest = new Float64Array(columns.count).fill(Number.NEGATIVE_INFINITY);
  for (let step = 0; step < stream.count; step++) {
    const column = at(columns.of, step);
    lowest[column] = Math.max(placeAt(lowest, column), placeAt(rows.axis, step) + halfBox);
    highest[column] = Math.max(placeAt(highest, column), halfBox - placeAt(rows.axis, step) + grid.mark);
  }
  const below = skyline(lowest);
  const above = skyline(highest);
  const outer: number[] = [];
  for (let flow = 0; flow < stream.from.length; flow++) {
    const chosen = codeAt(plan.way, flow);
    if (chosen === routeKind.late || chosen === routeKind.early)
      raiseForRun(stream, columns, rows, plan, flow, below, above);
    else if (chosen !== routeKind.none) outer.push(flow);
  }
  const span = (flow: number) =>
    Math.abs(at(columns.of, at(stream.from, flow)) - at(columns.of, at(stream.to, flow)));
  outer.sort((one, other) => span(one) - span(other) || one - other);

  let top: number = grid.mark;
  let bottom = rows.height;
  for (const flow of outer) {
    const line = codeAt(plan.way, flow) === routeKind.below ? below : above;
    const [first, last] = rangeOf(stream, columns, edges, plan, flow);
    const level = line.level(first, last) + grid.channel;
    const end = level + (stream.labelled[flow] === 1 ? grid.channelLabel : 4);
    line.raise(first, last, end);
    plan.channel[flow] = line === below ? level : -level;
    if (line === below) bottom = Math.max(bottom, end);
    else top = Math.max(top, end);
  }
  placePorts(stream, edges, plan, outer);
  if (columns.gates?.entry === true) passGates(stream, columns, plan, outer);
  for (let flow = 0; flow < stream.from.length; flow++)
    addVerticals(stream, flows, columns, rows, plan, flow);
  return { top: -top, bottom };
}

function raiseForRun(
  stream: Stream,
  columns: LayoutColumns,
  rows: Rows,
  plan: FlowPlan,
  flow: number,
  below: Skyline,
  above: Skyline,
): void {
  const source = at(stream.from, flow);
  const target = at(stream.to, flow);
  const first = at(columns.of, source) + 1;
  const last = at(columns.of, target) - 1;
  if (first > last) return;
  const level = placeAt(rows.axis, plan.way[flow] === routeKind.late ? source : target);
  below.raise(first, last, level + grid.channelLabel);
  above.raise(first, last, grid.channelLabel - level);
}

/** The columns that a flow runs along; with the neighbour where it goes around a box. */
function rangeOf(
  stream: Stream,
  columns: LayoutColumns,
  edges: EdgeBoxes,
  plan: FlowPlan,
  flow: number,
): [number, number] {
  const source = at(stream.from, flow);
  const target = at(stream.to, flow);
  const from = at(columns.of, source);
  const to = at(columns.of, target);
  if (plan.way[flow] === routeKind.over) return [from, to];
  const edge = plan.way[flow] === routeKind.below ? edges.bottom : edges.top;
  const left = edge[target] === 1 ? to : to - 1;
  const right = edge[source] === 1 ? from : from + 1;
  return [
    Math.max(0, Math.min(left, from, right)),
    Math.min(columns.count - 1, Math.max(to, left, right, from)),
  ];
}

/** Spreads the ends of flows along the top or bottom of a box, the longest outermost. */
function placePorts(stream: Stream, edges: EdgeBoxes, plan: FlowPlan, outer: readonly number[]): void {
  const ends = new Uint16Array(stream.count * 4);
  const visit = (place: (slot: number, flow: number, leaving: boolean, above: boolean) => void) => {
    for (let index = outer.length - 1; index >= 0; index--) {
      const flow = outer[index] as number;
      const chosen = plan.way[flow];
      if (chosen === routeKind.over) continue;
      const above = chosen === routeKind.above;
      const edge = above ? edges.top : edges.bottom;
      const source = at(stream.from, flow);
      const target = at(stream.to, flow);
      if (edge[source] === 1) place(source * 4 + (above ? 2 : 0), flow, true, above);
      if (edge[target] === 1) place(target * 4 + (above ? 3 : 1), flow, false, above);
    }
  };
  visit((slot) => {
    ends[slot] = codeAt(ends, slot) + 1;
  });
  const placed = new Uint16Array(ends.length);
  visit((slot, flow, leaving, above) => {
    const count = codeAt(ends, slot);
    const inner = above ? 16 : 40;
    const room = inner - 8;
    const spacing = count > 1 ? Math.min(above ? 4 : 12, room / (count - 1)) : 0;
    const inset = inner - spacing * (count - 1 - codeAt(placed, slot));
    placed[slot] = codeAt(placed, slot) + 1;
    if (leaving) plan.leavePort[flow] = grid.boxWidth - inset;
    else plan.arrivePort[flow] = inset;
  });
}

/** Flows above and below the boxes pass a gate at the end where the row begins. */
function passGates(stream: Stream, columns: LayoutColumns, plan: FlowPlan, outer: readonly number[]): void {
  for (const flow of outer) {
    if (at(columns.of, at(stream.from, flow)) === 0) plan.leavePort[flow] = grid.boxWidth;
    if (at(columns.of, at(stream.to, flow)) === 0) plan.arrivePort[flow] = grid.boxWidth;
  }
}

function addVerticals(
  stream: Stream,
  flows: FlowOrder,
  columns: LayoutColumns,
  rows: Rows,
  plan: FlowPlan,
  flow: number,
): void {
  const chosen = codeAt(plan.way, flow);
  if (chosen === routeKind.none) return;
  const source = at(stream.from, flow);
  const target = at(stream.to, flow);
  const behind = at(columns.of, source) + 1;
  const before = at(columns.of, target);
  const from = placeAt(rows.axis, source);
  const to = placeAt(rows.axis, target);
  const channel = placeAt(plan.channel, flow);
  const { verticals, leaveVertical, arriveVertical } = plan;
  const { count } = stream;
  const net = degree(flows.out, source) > 1 ? source : count + target;
  if (chosen === routeKind.late) arriveVertical[flow] = addVertical(verticals, before, from, to, net);
  else if (chosen === routeKind.early) leaveVertical[flow] = addVertical(verticals, behind, from, to, net);
  else if (chosen === routeKind.over) {
    leaveVertical[flow] = addVertical(verticals, behind, from, channel, source);
    arriveVertical[flow] = addVertical(verticals, before, to, channel, count + target);
  } else {
    const side = (chosen === routeKind.below ? 1 : -1) * (halfBox - sidePort);
    if (placeAt(plan.leavePort, flow) < 0) {
      leaveVertical[flow] = addVertical(verticals, behind, from + side, channel, 2 * count + source);
    }
    if (placeAt(plan.arrivePort, flow) < 0) {
      arriveVertical[flow] = addVertical(verticals, before, to + side, channel, 3 * count + target);
    }
  }
}
