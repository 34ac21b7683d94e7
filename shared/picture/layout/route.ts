import type { Point } from '../scene';
import { sidePort } from './channels';
import { labelBeforeTarget, labelBehindSource, labelOnChannel, way } from './flowPlan';
import { grid, halfBox } from './grid';
import type { Layout } from './layout';
import { at } from './stream';

/** Room for the text of a flow. */
export interface LabelPlace {
  /** Where the text starts, or its middle on a channel. */
  readonly x: number;
  /** The line that the text belongs to. */
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'middle';
  /** Whether the text stands above or below its line. */
  readonly side: 'above' | 'below';
  /** How many texts lie between this one and the line. */
  readonly slot: number;
}

/** The way of a flow from the border of one box to the border of another: horizontal and vertical pieces. */
export interface FlowRoute {
  readonly points: readonly Point[];
  readonly label: LabelPlace | null;
}

/** The route of the flow at `flow` of the document; null if a step at its ends does not exist. */
export function flowRoute(layout: Layout, flow: number): FlowRoute | null {
  const chosen = layout.plan.way[flow];
  if (chosen === undefined || chosen === way.none) return null;
  const points = straighten(
    chosen <= way.over ? sideWay(layout, flow, chosen) : outerWay(layout, flow, chosen),
  );
  return { points, label: labelPlace(layout, flow) };
}

function verticalAt(layout: Layout, piece: number, otherwise: number): number {
  return piece < 0 ? otherwise : at(layout.verticalX, piece);
}

function sideWay(layout: Layout, flow: number, chosen: number): Point[] {
  const { plan } = layout;
  const source = at(layout.from, flow);
  const target = at(layout.to, flow);
  const start = { x: at(layout.x, source) + grid.boxWidth, y: at(layout.y, source) + halfBox };
  const end = { x: at(layout.x, target), y: at(layout.y, target) + halfBox };
  const behind = verticalAt(layout, at(plan.leaveVertical, flow), start.x + grid.stub);
  const before = verticalAt(layout, at(plan.arriveVertical, flow), end.x - grid.waitZone);
  if (chosen === way.over) {
    const y = at(plan.channel, flow);
    return [
      start,
      { x: behind, y: start.y },
      { x: behind, y },
      { x: before, y },
      { x: before, y: end.y },
      end,
    ];
  }
  const x = chosen === way.late ? before : behind;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

function outerWay(layout: Layout, flow: number, chosen: number): Point[] {
  const { plan } = layout;
  const y = at(plan.channel, flow);
  const below = chosen === way.below;
  const leave = outerEnd(layout, at(layout.from, flow), at(plan.leavePort, flow), below);
  const arrive = outerEnd(layout, at(layout.to, flow), at(plan.arrivePort, flow), below);
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
function outerEnd(layout: Layout, step: number, port: number, below: boolean) {
  const x = at(layout.x, step);
  const y = at(layout.y, step);
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

function labelPlace(layout: Layout, flow: number): LabelPlace | null {
  const { plan } = layout;
  const side = plan.labelSide[flow];
  const slot = at(plan.labelSlot, flow);
  const common = { width: grid.labelZone, anchor: 'start', side: 'above', slot } as const;
  if (side === labelBeforeTarget) {
    const target = at(layout.to, flow);
    const right = at(layout.x, target) - grid.waitZone;
    return { ...common, x: right - grid.labelZone, y: at(layout.y, target) + halfBox };
  }
  if (side === labelBehindSource) {
    const source = at(layout.from, flow);
    const track = at(layout.gutterTrack, at(layout.column, source) + 1);
    return { ...common, x: track - grid.labelZone - 4, y: at(layout.y, source) + halfBox };
  }
  return side === labelOnChannel ? channelLabel(layout, flow) : null;
}

/** The widest place on a channel that no vertical piece of another flow crosses, nearest to its middle. */
function channelLabel(layout: Layout, flow: number): LabelPlace {
  const { plan } = layout;
  const y = at(plan.channel, flow);
  const below = plan.way[flow] === way.below;
  const [left, right] = channelSpan(layout, flow);
  const near = below ? y : y - grid.channelLabel;
  const crossings = [left, right];
  for (let other = 0; other < plan.way.length; other++) {
    const chosen = at(plan.way, other);
    if (other === flow || chosen < way.over) continue;
    const reach = at(plan.channel, other);
    const passes = below ? chosen === way.below && reach > near : chosen !== way.below && reach < y;
    if (!passes) continue;
    for (const x of channelSpan(layout, other)) if (x > left && x < right) crossings.push(x);
  }
  crossings.sort((one, other) => one - other);
  let best = { x: (left + right) / 2, width: right - left };
  let bestCost = Number.POSITIVE_INFINITY;
  for (let index = 1; index < crossings.length; index++) {
    const from = at(crossings, index - 1);
    const to = at(crossings, index);
    const middle = (from + to) / 2;
    const cost = Math.abs(middle - (left + right) / 2) - Math.min(to - from, grid.boxWidth) * 4;
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = { x: middle, width: to - from };
  }
  return {
    x: best.x,
    y,
    width: Math.max(0, best.width - 12),
    anchor: 'middle',
    side: below ? 'below' : 'above',
    slot: 0,
  };
}

/** Left and right end of the horizontal piece of an outer flow. */
function channelSpan(layout: Layout, flow: number): [number, number] {
  const { plan } = layout;
  const source = at(layout.from, flow);
  const target = at(layout.to, flow);
  const side = plan.way[flow] === way.over;
  const leave = side ? -1 : at(plan.leavePort, flow);
  const arrive = side ? -1 : at(plan.arrivePort, flow);
  const one =
    leave >= 0
      ? at(layout.x, source) + leave
      : verticalAt(layout, at(plan.leaveVertical, flow), at(layout.x, source) + grid.boxWidth + grid.stub);
  const other =
    arrive >= 0
      ? at(layout.x, target) + arrive
      : verticalAt(layout, at(plan.arriveVertical, flow), at(layout.x, target) - grid.waitZone);
  return one < other ? [one, other] : [other, one];
}
