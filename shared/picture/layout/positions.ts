import type { LaneId } from '../../model/lane';
import type { Box } from '../scene';
import type { LayoutColumns } from './columns';
import { type FlowPlan, labelBeforeTarget, labelBehindSource, routeKind } from './flowPlan';
import { grid } from './grid';
import type { LaneBox } from './layout';
import { at, placeAt, type Stream } from './stream';
import type { Tracks } from './tracks';

/** Left sides of the columns and of the first track of the gutter in front of each (one gutter more than columns). */
export interface Positions {
  readonly column: Float64Array;
  readonly track: Float64Array;
  /** Right end of what stands behind each column before the next band may start. */
  readonly end: Float64Array;
  readonly width: number;
}

/** Room around the columns for what is not a step. */
export interface PartnerRoom {
  /** The steps behind which a customer stands. */
  readonly ends: readonly number[];
  /** In front of the first column: names of teams, a supplier. */
  readonly head: number;
}

/** Whether between the columns around `gutter` one band ends or starts. */
function isSeam(columns: LayoutColumns, gutter: number): boolean {
  if (gutter === 0 || gutter === columns.count) return false;
  if (columns.section[gutter] === columns.section[gutter - 1]) return false;
  const left = at(columns.lane, gutter - 1);
  const right = at(columns.lane, gutter);
  return left !== right;
}

/** Lays the columns beside each other, each gutter as wide as the flows and labels in it need. */
export function positionsOf(
  stream: Stream,
  columns: LayoutColumns,
  plan: FlowPlan,
  tracks: Tracks,
  room: PartnerRoom,
): Positions {
  const behind = new Uint8Array(columns.count + 1);
  const before = new Uint8Array(columns.count + 1);
  for (let flow = 0; flow < plan.way.length; flow++) {
    if (plan.way[flow] === routeKind.none) continue;
    if (plan.labelSide[flow] === labelBehindSource) behind[at(columns.of, at(stream.from, flow)) + 1] = 1;
    if (plan.labelSide[flow] === labelBeforeTarget) before[at(columns.of, at(stream.to, flow))] = 1;
  }
  const customers = new Set(room.ends.map((step) => at(columns.of, step) + 1));
  const column = new Float64Array(columns.count);
  const track = new Float64Array(columns.count + 1);
  const edges = new Float64Array(columns.count);
  const banded = columns.lane.some((lane) => lane >= 0);
  let x: number = grid.margin + room.head + (banded ? grid.bandGap : 0);
  for (let gutter = 0; gutter <= columns.count; gutter++) {
    const seam = isSeam(columns, gutter);
    const last = gutter === columns.count;
    const pad = customers.has(gutter)
      ? grid.partnerZone
      : seam || (last && (banded || room.head > 0))
        ? grid.bandPad
        : 0;
    if (gutter > 0) edges[gutter - 1] = x + pad;
    if (last && at(tracks.count, gutter) === 0) {
      x += pad;
      continue;
    }
    if (gutter === 0 && columns.gates?.entry === true) {
      // The box of a gate is as wide as any, but only its end shows: it lies outside of the row.
      track[gutter] = x;
      column[gutter] = x + grid.gate - grid.boxWidth;
      x += grid.gate;
      continue;
    }
    x += pad + (seam ? grid.bandGap : 0) + grid.stub;
    if (behind[gutter] === 1) x += grid.labelZone;
    track[gutter] = x;
    x += Math.max(0, at(tracks.count, gutter) - 1) * grid.trackGap + grid.bendRoom;
    if (last) {
      x += banded ? grid.bandPad - grid.bendRoom : 0;
      edges[gutter - 1] = x;
      continue;
    }
    if (before[gutter] === 1) x += grid.labelZone;
    if (columns.gates?.exit === true && gutter === columns.count - 1) {
      column[gutter] = x;
      x += grid.gate;
      continue;
    }
    x += grid.waitZone;
    column[gutter] = x;
    x += grid.boxWidth;
  }
  return { column, track, end: edges, width: x + grid.margin };
}

/** A phase and how many steps it has. */
export interface Phase {
  readonly id: LaneId;
  readonly name: string;
  readonly steps: number;
}

/** One band for every run of columns of one phase; behind those of the rows `above`, the last of which may go on. */
export function bandsOf(
  columns: LayoutColumns,
  positions: Positions,
  lanes: readonly Phase[],
  map: Box,
  above: readonly LaneBox[] = [],
): readonly LaneBox[] {
  const laneBoxes = [...above];
  const seen = new Map<LaneId, number>();
  for (const { lane } of above) if (lane !== null) seen.set(lane, (seen.get(lane) ?? 0) + 1);
  let start = 0;
  // Wherever the columns start, the first lane starts at the border of the map, and a map moved by a placed step moves its lanes.
  const across = map.width - (positions.width - 2 * grid.margin);
  let left: number = grid.margin;
  for (let gutter = 1; gutter <= columns.count; gutter++) {
    if (gutter < columns.count && !isSeam(columns, gutter)) continue;
    const lane = lanes[at(columns.lane, start)];
    const right = placeAt(positions.end, gutter - 1) + across;
    if (lane !== undefined) {
      const again = seen.get(lane.id) ?? 0;
      const before = laneBoxes.at(-1);
      seen.set(lane.id, again + 1);
      laneBoxes.push({
        lane: lane.id,
        name: lane.name,
        steps: lane.steps,
        key: again === 0 ? lane.id : `${lane.id}/${again + 1}`,
        odd: before?.lane === lane.id ? before.odd : before?.odd !== true,
        x: left,
        y: map.y,
        width: right - left,
        height: map.height,
      });
    }
    start = gutter;
    left = right + grid.bandGap;
  }
  return laneBoxes.slice(above.length);
}
