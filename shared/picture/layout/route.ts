import type { Point } from '../scene';
import { channelLabel, type FlowRoute, type LabelPlace, verticalAt } from './channelLabel';
import { sidePort } from './channels';
import { labelBeforeTarget, labelBehindSource, labelOnChannel, routeKind } from './flowPlan';
import { grid, halfBox } from './grid';
import type { Layout, RouteSource, WrappedRows } from './layout';
import { at, codeAt, placeAt } from './stream';

/** The route of the flow at `flow` of the document; null if a step at its ends does not exist. */
export function flowRoute(layout: Layout, flow: number): FlowRoute | null {
  if (layout.wrapped !== null) return wrappedRoute(layout.wrapped, flow);
  const points = pointsOf(layout, flow);
  if (points === null) return null;
  if (layout.free[at(layout.from, flow)] === 1 || layout.free[at(layout.to, flow)] === 1)
    return freeRoute(layout, flow);
  return { points: straighten(points), label: labelPlace(layout, flow) };
}

/** The way of a flow of a wrapped map: within its row, or from its row through the room between rows to another. */
function wrappedRoute({ rows, row, place, turns }: WrappedRows, flow: number): FlowRoute | null {
  const turn = turns.get(flow);
  const own = rows[row[flow] ?? -1];
  if (turn === undefined) {
    const points = own === undefined ? null : pointsOf(own.strip, at(place, flow));
    if (own === undefined || points === null) return null;
    return { points: straighten(points), label: labelPlace(own.strip, at(place, flow)) };
  }
  const [from, to] = [rows[turn.fromRow], rows[turn.toRow]];
  const [leaving, coming] = [
    from && pointsOf(from.strip, turn.leaving),
    to && pointsOf(to.strip, turn.coming),
  ];
  if (from === undefined || to === undefined || !leaving || !coming) return null;
  const label = labelPlace(to.strip, turn.coming) ?? labelPlace(from.strip, turn.leaving);
  if (turn.level !== null) {
    const end = leaving.at(-1) as Point;
    const start = coming[0] as Point;
    const around = [
      { x: turn.right, y: end.y },
      { x: turn.right, y: turn.level },
      { x: turn.left, y: turn.level },
      { x: turn.left, y: start.y },
    ];
    return { points: straighten([...leaving, ...around, ...coming]), label };
  }
  // Above or below the boxes: what would lead up to the gate turns in front of the rows instead.
  const out = leaving.slice(0, -1);
  const back = coming.slice(1);
  const around = [
    { x: turn.left, y: (out.at(-1) as Point).y },
    { x: turn.left, y: (back[0] as Point).y },
  ];
  return { points: straighten([...out.slice(0, -1), ...around, ...back.slice(1)]), label };
}

function pointsOf(layout: RouteSource, flow: number): Point[] | null {
  const chosen = layout.plan.way[flow];
  if (chosen === undefined || chosen === routeKind.none) return null;
  return chosen <= routeKind.over ? sideRoute(layout, flow, chosen) : outerRoute(layout, flow, chosen);
}

function sideRoute(layout: RouteSource, flow: number, chosen: number): Point[] {
  const { plan } = layout;
  const source = at(layout.from, flow);
  const target = at(layout.to, flow);
  const start = { x: placeAt(layout.x, source) + grid.boxWidth, y: placeAt(layout.y, source) + halfBox };
  const end = { x: placeAt(layout.x, target), y: placeAt(layout.y, target) + halfBox };
  const behind = verticalAt(layout, at(plan.leaveVertical, flow), start.x + grid.stub);
  const before = verticalAt(layout, at(plan.arriveVertical, flow), end.x - grid.waitZone);
  if (chosen === routeKind.over) {
    const y = placeAt(plan.channel, flow);
    return [
      start,
      { x: behind, y: start.y },
      { x: behind, y },
      { x: before, y },
      { x: before, y: end.y },
      end,
    ];
  }
  const x = chosen === routeKind.late ? before : behind;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

function outerRoute(layout: RouteSource, flow: number, chosen: number): Point[] {
  const { plan } = layout;
  const y = placeAt(plan.channel, flow);
  const below = chosen === routeKind.below;
  const leave = outerEnd(layout, at(layout.from, flow), placeAt(plan.leavePort, flow), below);
  const arrive = outerEnd(layout, at(layout.to, flow), placeAt(plan.arrivePort, flow), below);
  const points: Point[] = [];
  if (leave.port) {
    points.push({ x: leave.x, y: leave.y }, { x: leave.x, y });
  } else {
    const x = verticalAt(layout, at(plan.leaveVertical, flow), leave.x + grid.boxWidth + grid.stub);
    points.push({ x: leave.x + grid.boxWidth, y: leave.y }, { x, y: leave.y }, { x, y });
  }
  if (arrive.port) {
    points.push({ x: arrive.x, y }, { x: arrive.x, y: arrive.y });
  } else {
    const x = verticalAt(layout, at(plan.arriveVertical, flow), arrive.x - grid.waitZone);
    points.push({ x, y }, { x, y: arrive.y }, { x: arrive.x, y: arrive.y });
  }
  return points;
}

/** The end of an outer flow: on the top or bottom of the box, or on its side near there. */
function outerEnd(layout: RouteSource, step: number, port: number, below: boolean) {
  const x = placeAt(layout.x, step);
  const y = placeAt(layout.y, step);
  if (port >= 0) return { x: x + port, y: below ? y + grid.boxHeight : y, port: true };
  return { x, y: below ? y + grid.boxHeight - sidePort : y + sidePort, port: false };
}

/** Leaves out points that repeat or lie on a straight line between their neighbours. */
function straighten(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const level = before !== undefined && last !== undefined && before.y === last.y && last.y === point.y;
    const plumb = before !== undefined && last !== undefined && before.x === last.x && last.x === point.x;
    if (level || plumb) kept.pop();
    kept.push(point);
  }
  return kept;
}

function labelPlace(layout: RouteSource, flow: number): LabelPlace | null {
  const { plan } = layout;
  const side = plan.labelSide[flow];
  const slot = codeAt(plan.labelSlot, flow);
  const common = { width: grid.labelZone, anchor: 'start', side: 'above', slot } as const;
  if (side === labelBeforeTarget) {
    const target = at(layout.to, flow);
    const right = placeAt(layout.x, target) - grid.waitZone;
    return { ...common, x: right - grid.labelZone, y: placeAt(layout.y, target) + halfBox };
  }
  if (side === labelBehindSource) {
    const source = at(layout.from, flow);
    const track = placeAt(layout.gutterTrack, at(layout.column, source) + 1);
    return { ...common, x: track - grid.labelZone - 4, y: placeAt(layout.y, source) + halfBox };
  }
  return side === labelOnChannel ? channelLabel(layout, flow) : null;
}

/**
 * The way of a flow of which an end stands where somebody put it: out on the right, in on the left, level and plumb.
 * Where the target does not stand to the right it goes back below both boxes.
 */
function freeRoute(layout: RouteSource, flow: number): FlowRoute {
  const source = at(layout.from, flow);
  const target = at(layout.to, flow);
  const start = { x: placeAt(layout.x, source) + grid.boxWidth, y: placeAt(layout.y, source) + halfBox };
  const end = { x: placeAt(layout.x, target), y: placeAt(layout.y, target) + halfBox };
  const room = end.x - start.x;
  const labelled = codeAt(layout.plan.labelSide, flow) !== 0;
  if (room >= grid.waitZone + grid.stub) {
    const turn = end.x - grid.waitZone;
    const points =
      start.y === end.y ? [start, end] : [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
    const width = turn - start.x - 8;
    return { points, label: labelled ? label(start.x + 4, start.y, width) : null };
  }
  const low = Math.max(start.y, end.y) + halfBox + grid.channel;
  const [right, left] = [start.x + grid.stub, end.x - grid.waitZone];
  const points: readonly Point[] = [
    start,
    { x: right, y: start.y },
    { x: right, y: low },
    { x: left, y: low },
    { x: left, y: end.y },
    end,
  ];
  const from = Math.min(left, right);
  return { points, label: labelled ? below((left + right) / 2, low, Math.abs(right - left), from) : null };
}

function label(x: number, y: number, width: number): LabelPlace {
  return { x, y, width: Math.max(width, 0), anchor: 'start', side: 'above', slot: 0 };
}

function below(x: number, y: number, width: number, from: number): LabelPlace {
  return { x: Math.max(x, from), y, width, anchor: 'middle', side: 'below', slot: 0 };
}
