import type { MapDocument } from '../../model/mapDocument';
import type { StepId } from '../../model/step';
import { layoutColumnsOf } from './columns';
import { grid, halfBox } from './grid';
import type { Layout } from './layout';
import { orderOf } from './order';
import { grownBy, roomAbove, roomBefore, withPlaces } from './places';
import { bandsOf } from './positions';
import { layoutStreamOf } from './stream';
import { placed, stripOf } from './strip';
import type { Structure } from './structure';
import { endsOf, headingBox, ladderPlace, lowestOf, notePlaces, phasesOf, startOf } from './surroundings';
import { teamLanes, teamsOf } from './teams';
import { wrapped } from './wrap/wrapped';
import type { Wrapping } from './wrap/wrapping';

export interface LayoutOptions {
  /** Leave room for title, sentence and totals: for pictures that leave the app. */
  readonly heading?: boolean;
  /** Into how many rows the map wraps; one unless something is said. */
  readonly wrapping?: Wrapping;
}

/** What the layout is made of: the map's structure, without any time. An `Analysis` has it. */
export interface LayoutSource {
  readonly document: MapDocument;
  /** Place of a step in the document, -1 for a step that does not exist. */
  readonly indexOf: (step: StepId) => number;
}

/**
 * Lays a map out from left to right: a column for each place in the order of the flow (the longest path to it), phases
 * as bands of columns, branches stacked evenly around the line they leave, rework below; wrapped into rows where that is
 * wished. Deterministic, and linear but for sorting.
 */
export function layOut(source: LayoutSource, options: LayoutOptions = {}): Layout {
  const { document, indexOf } = source;
  const stream = layoutStreamOf(document, indexOf);
  const flows = orderOf(stream);
  const columns = layoutColumnsOf(stream, flows);
  const map: Structure = {
    document,
    stream,
    flows,
    columns,
    teams: document.lanesBy === 'team' && stream.count > 0 ? teamsOf(document) : null,
    ends: document.customer.trim() === '' ? [] : endsOf(document, flows, columns),
    start: document.supplier.trim() === '' ? null : startOf(flows, columns),
    heading: options.heading === true,
  };
  const { wrapping } = options;
  return (wrapping === undefined ? null : wrapped(map, wrapping, inOneRow)) ?? inOneRow(map);
}

function inOneRow({ document, stream, flows, columns, teams, ends, start, heading }: Structure): Layout {
  const head = (teams === null ? 0 : grid.teamHead) + (start === null ? 0 : grid.partnerZone);
  const strip = stripOf(stream, flows, columns, teams, { ends, head });
  const { rows, teamRows, positions, top, bottom, headroom } = strip;
  const mapTop = heading ? grid.headingHeight : grid.margin;
  const usual = mapTop + headroom - top;
  const originY = usual + rows.main - halfBox - grid.margin - headroom - grid.mark;
  const lower = roomAbove(document.steps, originY, mapTop + headroom);
  const across = roomBefore(document.steps, head, grid.margin);
  const shift = usual + lower;
  const origin = { x: head + across, y: originY + lower };

  const automatic = placed(strip, across, shift);
  const standing = withPlaces(document.steps, automatic, origin);
  const foot = stream.count === 0 ? 0 : teams === null ? grid.bandFoot : 8;
  const plain = {
    x: grid.margin,
    y: mapTop,
    width: positions.width - 2 * grid.margin + across,
    height: headroom + (stream.count === 0 ? 0 : bottom - top) + foot + lower,
  };
  const map = grownBy(plain, standing);
  const width = Math.max(heading ? grid.headingWidth : grid.narrowest, map.width + 2 * grid.margin);
  const ladder = ladderPlace(stream.count, map.y + map.height + grid.ladderGap);
  const ladderEnd = ladder === null ? map.y + map.height : ladder.bottom + grid.ladderSentence;
  const notes = notePlaces(document.notes, ladderEnd, width);
  const laneBoxes =
    teams === null || teamRows === null
      ? bandsOf(columns, positions, phasesOf(document), plain)
      : teamLanes(teams, teamRows, shift, plain.width);
  return {
    width,
    height: lowestOf(notes, ladderEnd) + grid.margin,
    heading: heading ? headingBox(width) : null,
    map,
    mainAxis: rows.main + shift,
    x: standing.x,
    y: standing.y,
    homeX: automatic.x,
    free: standing.free,
    origin,
    column: columns.of,
    ends,
    start,
    laneBoxes,
    ladder,
    notes,
    from: stream.from,
    to: stream.to,
    plan: strip.plan,
    verticalX: automatic.verticalX,
    gutterTrack: automatic.gutterTrack,
    wrapped: null,
  };
}
