import { type ChannelReach, planChannels } from './channels';
import { chooseRoutes, edgeBoxes } from './chooseRoutes';
import type { LayoutColumns } from './columns';
import { emptyPlan, type FlowPlan } from './flowPlan';
import { grid, halfBox } from './grid';
import type { FlowOrder } from './order';
import { type PartnerRoom, type Positions, positionsOf } from './positions';
import { layoutRowsOf, type Rows } from './rows';
import { at, placeAt, type Stream } from './stream';
import { type TeamRows, type Teams, teamRowsOf } from './teams';
import { type Tracks, tracksOf } from './tracks';

/** Columns beside each other with their boxes and flows: the whole map, or one row of it, before it has a place. */
export interface Strip {
  readonly columns: LayoutColumns;
  readonly rows: Rows;
  /** The lanes, where they are teams. */
  readonly teamRows: TeamRows | null;
  readonly plan: FlowPlan;
  readonly tracks: Tracks;
  readonly positions: Positions;
  /** How far boxes, flows and lanes of teams reach, in the measure of `rows`. */
  readonly top: number;
  readonly bottom: number;
  /** Room above for the names of phases. */
  readonly headroom: number;
}

export function stripOf(
  stream: Stream,
  flows: FlowOrder,
  columns: LayoutColumns,
  teams: Teams | null,
  room: PartnerRoom,
): Strip {
  const teamRows = teams === null ? null : teamRowsOf(teams, flows, columns);
  const rows = teamRows ?? layoutRowsOf(stream, flows, columns);
  const plan = emptyPlan(stream.from.length);
  const edges = edgeBoxes(stream, columns, rows);
  chooseRoutes(stream, flows, columns, rows, edges, plan);
  const reach: ChannelReach = planChannels(stream, flows, columns, rows, edges, plan);
  const tracks = tracksOf(plan.verticals, columns.count + 1, 4 * stream.count + 1);
  return {
    columns,
    rows,
    teamRows,
    plan,
    tracks,
    positions: positionsOf(stream, columns, plan, tracks, room),
    top: Math.min(reach.top, teamRows?.lanes[0]?.top ?? 0),
    bottom: Math.max(reach.bottom, teamRows?.lanes.at(-1)?.bottom ?? 0),
    headroom: columns.lane.some((lane) => lane >= 0) ? grid.bandHead : 8,
  };
}

/** Where a strip stands in the drawing. */
export interface StripPlace {
  /** Left upper corners of the boxes. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly verticalX: Float64Array;
  readonly gutterTrack: Float64Array;
}

/** Puts a strip somewhere: its plan of the flows, which has no places of its own yet, is moved along. */
export function placed(strip: Strip, across: number, shift: number): StripPlace {
  const { columns, rows, plan, tracks, positions } = strip;
  const count = columns.of.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let step = 0; step < count; step++) {
    x[step] = placeAt(positions.column, at(columns.of, step)) + across;
    y[step] = placeAt(rows.axis, step) - halfBox + shift;
  }
  for (let flow = 0; flow < plan.channel.length; flow++)
    plan.channel[flow] = placeAt(plan.channel, flow) + shift;
  const verticalX = Float64Array.from(
    tracks.of,
    (track, piece) =>
      placeAt(positions.track, plan.verticals.gutter[piece] as number) + across + track * grid.trackGap,
  );
  return { x, y, verticalX, gutterTrack: positions.track.map((track) => track + across) };
}
