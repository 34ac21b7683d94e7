import type { LaneId } from '../../model/lane';
import type { MapDocument } from '../../model/mapDocument';
import type { Note } from '../../model/note';
import type { StepId } from '../../model/step';
import type { Box } from '../scene';
import { planChannels } from './channels';
import { chooseRoutes, edgeBoxes } from './chooseRoutes';
import { type LayoutColumns, layoutColumnsOf } from './columns';
import { emptyPlan } from './flowPlan';
import { grid, halfBox } from './grid';
import type { LadderPlace, Layout } from './layout';
import { type FlowOrder, orderOf } from './order';
import { grownBy, roomAbove, roomBefore, withPlaces } from './places';
import { bandsOf, type Phase, positionsOf } from './positions';
import { layoutRowsOf } from './rows';
import { at, degree, layoutStreamOf, placeAt } from './stream';
import { teamLanes, teamRowsOf, teamsOf } from './teams';
import { tracksOf } from './tracks';

export interface LayoutOptions {
  /** Leave room for title, sentence and totals: for pictures that leave the app. */
  readonly heading?: boolean;
}

/** What the layout is made of: the map's structure, without any time. An `Analysis` has it. */
export interface LayoutSource {
  readonly document: MapDocument;
  /** Place of a step in the document, -1 for a step that does not exist. */
  readonly indexOf: (step: StepId) => number;
}

/**
 * Lays a map out from left to right: a column for each place in the order of the flow (the longest path to it), phases
 * as bands of columns, branches stacked evenly around the line they leave, rework below. Deterministic, and linear but
 * for sorting.
 */
export function layOut(source: LayoutSource, options: LayoutOptions = {}): Layout {
  const { document, indexOf } = source;
  const stream = layoutStreamOf(document, indexOf);
  const flows = orderOf(stream);
  const columns = layoutColumnsOf(stream, flows);
  const teams = document.lanesBy === 'team' && stream.count > 0 ? teamsOf(document) : null;
  const teamRows = teams === null ? null : teamRowsOf(teams, flows, columns);
  const rows = teamRows ?? layoutRowsOf(stream, flows, columns);
  const plan = emptyPlan(stream.from.length);
  const edges = edgeBoxes(stream, columns, rows);
  chooseRoutes(stream, flows, columns, rows, edges, plan);
  const reach = planChannels(stream, flows, columns, rows, edges, plan);
  const tracks = tracksOf(plan.verticals, columns.count + 1, 4 * stream.count + 1);
  const ends = document.customer.trim() === '' ? [] : endsOf(document, flows, columns);
  const start = document.supplier.trim() === '' ? null : startOf(flows, columns);
  const head = (teams === null ? 0 : grid.teamHead) + (start === null ? 0 : grid.partnerZone);
  const positions = positionsOf(stream, columns, plan, tracks, { ends, head });

  const heading = options.heading === true;
  const mapTop = heading ? grid.headingHeight : grid.margin;
  const banded = columns.lane.some((lane) => lane >= 0);
  const headroom = banded ? grid.bandHead : 8;
  const top = Math.min(reach.top, teamRows?.lanes[0]?.top ?? 0);
  const bottom = Math.max(reach.bottom, teamRows?.lanes.at(-1)?.bottom ?? 0);
  const usual = mapTop + headroom - top;
  const originY = usual + rows.main - halfBox - grid.margin - headroom - grid.mark;
  const lower = roomAbove(document.steps, originY, mapTop + headroom);
  const across = roomBefore(document.steps, head, grid.margin);
  const shift = usual + lower;
  const origin = { x: head + across, y: originY + lower };

  const automatic = { x: new Float64Array(stream.count), y: new Float64Array(stream.count) };
  for (let step = 0; step < stream.count; step++) {
    automatic.x[step] = placeAt(positions.column, at(columns.of, step)) + across;
    automatic.y[step] = placeAt(rows.axis, step) - halfBox + shift;
  }
  const placed = withPlaces(document.steps, automatic, origin);
  for (let flow = 0; flow < plan.channel.length; flow++)
    plan.channel[flow] = placeAt(plan.channel, flow) + shift;
  const verticalX = Float64Array.from(
    tracks.of,
    (track, piece) =>
      placeAt(positions.track, plan.verticals.gutter[piece] as number) + across + track * grid.trackGap,
  );
  const foot = stream.count === 0 ? 0 : teams === null ? grid.bandFoot : 8;
  const plain = {
    x: grid.margin,
    y: mapTop,
    width: positions.width - 2 * grid.margin + across,
    height: headroom + (stream.count === 0 ? 0 : bottom - top) + foot + lower,
  };
  const map = grownBy(plain, placed);
  const width = Math.max(heading ? grid.headingWidth : grid.narrowest, map.width + 2 * grid.margin);
  const ladder = ladderPlace(stream.count, map.y + map.height + grid.ladderGap);
  const ladderEnd = ladder === null ? map.y + map.height : ladder.bottom + grid.ladderSentence;
  const notes = notePlaces(document.notes, ladderEnd, width);
  const lowest = notes.reduce(
    (low, note) => Math.max(low, note === null ? 0 : note.y + note.height),
    ladderEnd,
  );
  const laneBoxes =
    teams === null || teamRows === null
      ? bandsOf(columns, positions, phasesOf(document), plain)
      : teamLanes(teams, teamRows, shift, plain.width);
  return {
    width,
    height: lowest + grid.margin,
    heading: heading
      ? { x: grid.margin, y: 0, width: width - 2 * grid.margin, height: grid.headingHeight }
      : null,
    map,
    mainAxis: rows.main + shift,
    x: placed.x,
    y: placed.y,
    homeX: automatic.x,
    free: placed.free,
    origin,
    column: columns.of,
    ends,
    start,
    laneBoxes,
    ladder,
    notes,
    from: stream.from,
    to: stream.to,
    plan,
    verticalX,
    gutterTrack: positions.track.map((x) => x + across),
  };
}

/** The phases with the number of their steps, counted in one go. */
function phasesOf({ lanes, steps }: MapDocument): readonly Phase[] {
  const counts = new Map<LaneId, number>();
  for (const { phase } of steps) if (phase !== null) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  return lanes.map(({ id, name }) => ({ id, name, steps: counts.get(id) ?? 0 }));
}

/** The step in front of which the supplier is drawn: the first of the document with which the stream begins. */
function startOf(flows: FlowOrder, columns: LayoutColumns): number | null {
  const first = columns.of.findIndex(
    (column, step) => column === 0 && degree(flows.in, step) === 0 && flows.alone[step] === 0,
  );
  if (first >= 0) return first;
  const alone = columns.of.indexOf(0);
  return alone < 0 ? null : alone;
}

/**
 * The steps behind which the customer is drawn: those marked as the end, else the last step of the longest line. Which
 * of several ends decides the lead time depends on the times; the picture stays as it is when times change.
 */
function endsOf(document: MapDocument, flows: FlowOrder, columns: LayoutColumns): readonly number[] {
  const steps = document.steps.map((_, index) => index);
  const last = steps.filter((step) => degree(flows.out, step) === 0);
  if (document.steps.some((step) => step.end)) return last.filter((step) => document.steps[step]?.end);
  const joined = last.filter((step) => flows.alone[step] === 0 || document.steps.length === 1);
  const farthest = joined.reduce((best, step) => Math.max(best, at(columns.of, step)), -1);
  return joined.filter((step) => at(columns.of, step) === farthest).slice(0, 1);
}

function ladderPlace(steps: number, y: number): LadderPlace | null {
  if (steps === 0) return null;
  const peak = y + grid.ladderNumber;
  const base = peak + grid.ladderPeak;
  return { y, peak, base, bottom: base + grid.ladderTrough };
}

/** Notes stand in rows below the ladder, as many beside each other as the map is wide; those on the parking lot nowhere. */
function notePlaces(notes: readonly Note[], top: number, width: number): readonly (Box | null)[] {
  const pitch = grid.noteWidth + 16;
  const inRow = Math.max(1, Math.floor((width - 2 * grid.margin + 16) / pitch));
  let shown = 0;
  return notes.map(({ parked }) => {
    if (parked) return null;
    const place = shown++;
    return {
      x: grid.margin + (place % inRow) * pitch,
      y: top + 12 + Math.floor(place / inRow) * (grid.noteHeight + 8),
      width: grid.noteWidth,
      height: grid.noteHeight,
    };
  });
}
