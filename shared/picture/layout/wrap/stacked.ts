import type { Box } from '../../scene';
import { grid, halfBox } from '../grid';
import type { LaneBox, Layout, MapRow } from '../layout';
import { bandsOf, type Phase } from '../positions';
import { at, placeAt } from '../stream';
import { placed } from '../strip';
import type { Structure } from '../structure';
import { headingBox, lowestOf, notePlaces, phasesOf } from '../surroundings';
import { teamLanes, teamSizes } from '../teams';
import type { Cuts } from './cuts';
import { rowStreamsOf } from './rowStreams';
import { spare } from './rowsBefore';
import { type StandingRow, standingRows } from './standingRows';
import { marginsOf, turnsOf } from './turns';

/**
 * The rows below each other, each with its ladder, and the flows that lead from one to the next between them.
 *
 * @param most how many columns a row may have before the map is wrapped anew, where that was decided before
 */
export function stacked(map: Structure, cuts: Cuts, most?: number): Layout {
  const { document, stream, heading } = map;
  const streams = rowStreamsOf(map, cuts);
  const mapTop: number = heading ? grid.headingHeight : grid.margin;
  const standing = standingRows(map, streams, mapTop);
  const margins = marginsOf(streams, standing);
  const rows: MapRow[] = [];
  const bands: LaneBox[] = [];
  for (const { row, strip, shift, top, height, ladder } of standing) {
    const place = placed(strip, margins.left, shift);
    const { from, to } = row.stream;
    const box = {
      x: grid.margin + margins.left,
      y: top,
      width: strip.positions.width - 2 * grid.margin,
      height,
    };
    rows.push({
      strip: {
        ...place,
        free: new Uint8Array(row.stream.count),
        column: row.columns.of,
        from,
        to,
        plan: strip.plan,
      },
      steps: row.steps,
      box,
      ladder,
      columns: row.columns.count - (row.columns.gates?.entry ? 1 : 0) - (row.columns.gates?.exit ? 1 : 0),
    });
    bands.push(...lanesOf(map, { row, strip, shift }, box, bands));
  }
  const x = new Float64Array(stream.count);
  const y = new Float64Array(stream.count);
  const column = new Int32Array(stream.count);
  for (const { steps, strip } of rows) {
    for (const [index, step] of steps.entries()) {
      x[step] = placeAt(strip.x, index);
      y[step] = placeAt(strip.y, index);
      column[step] = at(map.columns.of, step);
    }
  }
  const { turns, signs, right } = turnsOf(streams, standing, margins, rows);
  const last = rows.at(-1) as MapRow;
  const foot = last.ladder.bottom + grid.rowsSentence;
  const area = { x: grid.margin, y: mapTop, width: right - grid.margin, height: foot - mapTop };
  const width = Math.max(heading ? grid.headingWidth : grid.narrowest, right + grid.margin);
  const notes = notePlaces(document.notes, foot, width);
  const [first] = standing as [StandingRow, ...StandingRow[]];
  return {
    width,
    height: lowestOf(notes, foot) + grid.margin,
    heading: heading ? headingBox(width) : null,
    map: area,
    mainAxis: first.strip.rows.main + first.shift,
    x,
    y,
    homeX: x,
    free: new Uint8Array(stream.count),
    origin: {
      x: margins.left,
      y: first.shift + first.strip.rows.main - halfBox - grid.margin - first.strip.headroom - grid.mark,
    },
    column,
    ends: map.ends,
    start: map.start,
    laneBoxes: bands,
    ladder: last.ladder,
    notes,
    from: stream.from,
    to: stream.to,
    plan: last.strip.plan,
    verticalX: last.strip.verticalX,
    gutterTrack: last.strip.gutterTrack,
    wrapped: {
      rows,
      rowOf: streams.rowOf,
      row: streams.row,
      place: streams.place,
      turns,
      signs,
      most: most ?? rows.reduce((longest, { columns }) => Math.max(longest, columns), 0) + spare,
    },
  };
}

function lanesOf(
  map: Structure,
  { row, strip, shift }: Pick<StandingRow, 'row' | 'strip' | 'shift'>,
  box: Box,
  above: readonly LaneBox[],
): readonly LaneBox[] {
  const across = box.x - grid.margin;
  const moved = (lane: LaneBox) => ({ ...lane, x: lane.x + across });
  if (map.teams === null || row.teams === null || strip.teamRows === null) {
    const phases: readonly Phase[] = phasesOf(map.document);
    return bandsOf(row.columns, strip.positions, phases, { ...box, x: grid.margin }, above).map(moved);
  }
  const { teams } = map;
  const sizes = teamSizes(teams);
  return teamLanes(row.teams, strip.teamRows, shift, box.width).map((lane) => {
    const team = teams.names.indexOf(lane.name);
    const again = above.filter(({ name }) => name === lane.name).length;
    const key = again === 0 ? `team/${team}` : `team/${team}/${again + 1}`;
    return moved({ ...lane, steps: at(sizes, team), odd: team % 2 === 0, key });
  });
}
