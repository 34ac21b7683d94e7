import type { Point } from '../scene';
import type { FlowRoute, LabelPlace } from './channelLabel';
import { grid, halfBox } from './grid';
import type { Layout } from './layout';
import { at, codeAt, placeAt } from './stream';

/**
 * The way of a flow of which an end stands where somebody put it: out on the right, in on the left, level and plumb.
 * Where the target does not stand to the right it goes back below both boxes.
 */
export function freeRoute(layout: Layout, flow: number): FlowRoute {
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
