import type { MapDocument } from '../../model/mapDocument';
import type { StepId } from '../../model/step';
import type { Box } from '../scene';
import { planChannels } from './channels';
import { type Columns, columnsOf } from './columns';
import { emptyPlan } from './flowPlan';
import { grid, halfBox } from './grid';
import type { LadderPlace, Layout } from './layout';
import { type FlowOrder, orderOf } from './order';
import { bandsOf, positionsOf } from './positions';
import { rowsOf } from './rows';
import { at, degree, placeAt, streamOf } from './stream';
import { tracksOf } from './tracks';
import { chooseWays, edgeBoxes } from './ways';

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
  const stream = streamOf(document, indexOf);
  const flows = orderOf(stream);
  const columns = columnsOf(stream, flows);
  const rows = rowsOf(stream, flows, columns);
  const plan = emptyPlan(stream.from.length);
  const edges = edgeBoxes(stream, columns, rows);
  chooseWays(stream, flows, columns, rows, edges, plan);
  const reach = planChannels(stream, flows, columns, rows, edges, plan);
  const tracks = tracksOf(plan.verticals, columns.count + 1, 4 * stream.count + 1);
  const ends = endsOf(document, flows, columns);
  const positions = positionsOf(stream, columns, plan, tracks, ends);

  const heading = options.heading === true;
  const least = heading ? grid.headingWidth : grid.narrowest;
  const width = Math.max(least, positions.width);
  const mapTop = heading ? grid.headingHeight : grid.margin;
  const banded = columns.lane.some((lane) => lane >= 0);
  const head = banded ? grid.bandHead : 8;
  const shift = mapTop + head - reach.top;
  const foot = stream.count === 0 ? 0 : grid.bandFoot;
  const mapHeight = head + (stream.count === 0 ? 0 : reach.bottom - reach.top) + foot;

  const x = new Float64Array(stream.count);
  const y = new Float64Array(stream.count);
  for (let step = 0; step < stream.count; step++) {
    x[step] = placeAt(positions.column, at(columns.of, step));
    y[step] = placeAt(rows.axis, step) - halfBox + shift;
  }
  for (let flow = 0; flow < plan.channel.length; flow++)
    plan.channel[flow] = placeAt(plan.channel, flow) + shift;
  const verticalX = Float64Array.from(
    tracks.of,
    (track, piece) =>
      placeAt(positions.track, plan.verticals.gutter[piece] as number) + track * grid.trackGap,
  );
  const ladder = ladderPlace(stream.count, mapTop + mapHeight + grid.ladderGap);
  const ladderEnd = ladder === null ? mapTop + mapHeight : ladder.bottom + grid.ladderSentence;
  const notes = notePlaces(document.notes.length, ladderEnd, width);
  const bottom = notes.at(-1);
  return {
    width,
    height: (bottom === undefined ? ladderEnd : bottom.y + bottom.height) + grid.margin,
    heading: heading
      ? { x: grid.margin, y: 0, width: width - 2 * grid.margin, height: grid.headingHeight }
      : null,
    map: { x: grid.margin, y: mapTop, width: positions.width - 2 * grid.margin, height: mapHeight },
    mainAxis: rows.main + shift,
    x,
    y,
    column: columns.of,
    ends,
    bands: bandsOf(columns, positions, document.lanes, mapTop, mapHeight),
    ladder,
    notes,
    from: stream.from,
    to: stream.to,
    plan,
    verticalX,
    gutterTrack: positions.track,
  };
}

/**
 * The steps behind which the customer is drawn: those marked as the end, else the last step of the longest line. Which
 * of several ends decides the lead time depends on the times; the picture stays as it is when times change.
 */
function endsOf(document: MapDocument, flows: FlowOrder, columns: Columns): readonly number[] {
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

/** Notes stand in rows below the ladder, as many beside each other as the map is wide. */
function notePlaces(count: number, top: number, width: number): readonly Box[] {
  const pitch = grid.noteWidth + 16;
  const inRow = Math.max(1, Math.floor((width - 2 * grid.margin + 16) / pitch));
  return Array.from({ length: count }, (_, index) => ({
    x: grid.margin + (index % inRow) * pitch,
    y: top + 12 + Math.floor(index / inRow) * (grid.noteHeight + 8),
    width: grid.noteWidth,
    height: grid.noteHeight,
  }));
}
