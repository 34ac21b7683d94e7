import type { Point } from '../scene';
import { routeKind } from './flowPlan';
import { grid } from './grid';
import type { RouteSource } from './layout';
import { at, codeAt, placeAt } from './stream';

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

/** The vertical pieces of flows above and below the boxes, from left to right. */
interface Crossing {
  readonly x: number;
  readonly flow: number;
}

/** Found once for the texts of all flows of a layout: each would look through all of them. */
const crossingsByLayout = new WeakMap<RouteSource, readonly Crossing[]>();

function crossingsOf(layout: RouteSource): readonly Crossing[] {
  const known = crossingsByLayout.get(layout);
  if (known !== undefined) return known;
  const crossings: Crossing[] = [];
  for (let flow = 0; flow < layout.plan.way.length; flow++) {
    if (codeAt(layout.plan.way, flow) < routeKind.over) continue;
    for (const x of channelSpan(layout, flow)) crossings.push({ x, flow });
  }
  crossings.sort((one, other) => one.x - other.x || one.flow - other.flow);
  crossingsByLayout.set(layout, crossings);
  return crossings;
}

/** The place of the first crossing right of `x`. */
function firstBehind(crossings: readonly Crossing[], x: number): number {
  let low = 0;
  let high = crossings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((crossings[middle]?.x ?? 0) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the vertical pieces of `other` run through the text of `flow`, which lies on the outer side of its line. */
function passes(layout: RouteSource, other: number, flow: number): boolean {
  const { plan } = layout;
  const below = plan.way[flow] === routeKind.below;
  if (other === flow || (plan.way[other] === routeKind.below) !== below) return false;
  const reach = placeAt(plan.channel, other);
  return below ? reach > placeAt(plan.channel, flow) : reach < placeAt(plan.channel, flow);
}

/** The widest place on a channel that no vertical piece of another flow crosses, nearest to its middle. */
export function channelLabel(layout: RouteSource, flow: number): LabelPlace {
  const [left, right] = channelSpan(layout, flow);
  const crossings = crossingsOf(layout);
  const middle = (left + right) / 2;
  let best = { x: middle, width: 0 };
  let bestCost = Number.POSITIVE_INFINITY;
  let from = left;
  const offer = (to: number) => {
    const cost = Math.abs((from + to) / 2 - middle) - Math.min(to - from, grid.boxWidth) * 4;
    if (cost < bestCost) best = { x: (from + to) / 2, width: to - from };
    bestCost = Math.min(cost, bestCost);
    from = to;
  };
  for (let index = firstBehind(crossings, left); index < crossings.length; index++) {
    const crossing = crossings[index];
    if (crossing === undefined || crossing.x >= right) break;
    if (crossing.x > from && passes(layout, crossing.flow, flow)) offer(crossing.x);
  }
  offer(right);
  const side = layout.plan.way[flow] === routeKind.below ? 'below' : 'above';
  const y = placeAt(layout.plan.channel, flow);
  return { x: best.x, y, width: Math.max(0, best.width - 12), anchor: 'middle', side, slot: 0 };
}

/** Where a vertical piece stands, or where it would if it had any length. */
export function verticalAt(layout: RouteSource, piece: number, otherwise: number): number {
  return piece < 0 ? otherwise : placeAt(layout.verticalX, piece);
}

/** Left and right end of the horizontal piece of an outer flow. */
function channelSpan(layout: RouteSource, flow: number): [number, number] {
  const { plan } = layout;
  const source = at(layout.from, flow);
  const target = at(layout.to, flow);
  const side = plan.way[flow] === routeKind.over;
  const leave = side ? -1 : placeAt(plan.leavePort, flow);
  const arrive = side ? -1 : placeAt(plan.arrivePort, flow);
  const one =
    leave >= 0
      ? placeAt(layout.x, source) + leave
      : verticalAt(
          layout,
          at(plan.leaveVertical, flow),
          placeAt(layout.x, source) + grid.boxWidth + grid.stub,
        );
  const other =
    arrive >= 0
      ? placeAt(layout.x, target) + arrive
      : verticalAt(layout, at(plan.arriveVertical, flow), placeAt(layout.x, target) - grid.waitZone);
  return one < other ? [one, other] : [other, one];
}
