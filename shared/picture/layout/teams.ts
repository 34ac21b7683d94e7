import type { MapDocument } from '../../model/mapDocument';
import type { LayoutColumns } from './columns';
import { grid, halfBox } from './grid';
import type { LaneBox } from './layout';
import type { FlowOrder } from './order';
import type { Rows } from './rows';
import { at, placeAt } from './stream';

/** The teams of a map in the order in which they first appear, and the team of each step. */
export interface Teams {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

export function teamsOf({ steps }: MapDocument): Teams {
  const names: string[] = [];
  const known = new Map<string, number>();
  const of = Int32Array.from(steps, ({ team }) => {
    const name = team.trim();
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, names.length);
    return names.push(name) - 1;
  });
  return { names, of };
}

/** Rows by team, with the top and bottom of each team's lane in the same measure. */
export interface TeamRows extends Rows {
  readonly lanes: readonly { readonly top: number; readonly bottom: number }[];
}

/**
 * Every step in the lane of its team; steps of one team in one column stand below each other, in the order of the
 * flow. A step added to a column moves nothing unless its team's lane has no free row there.
 */
export function teamRowsOf(teams: Teams, flows: FlowOrder, columns: LayoutColumns): TeamRows {
  const count = flows.order.length;
  const slot = new Int32Array(count);
  const taken = new Map<number, number>();
  const depth = new Int32Array(teams.names.length).fill(1);
  for (const step of flows.order) {
    const team = at(teams.of, step);
    const key = team * columns.count + at(columns.of, step);
    const own = taken.get(key) ?? 0;
    taken.set(key, own + 1);
    slot[step] = own;
    depth[team] = Math.max(at(depth, team), own + 1);
  }
  const pitch = grid.boxHeight + grid.rowGap;
  const lanes: { top: number; bottom: number }[] = [];
  // The highest box edge is at 0: the first lane starts above it.
  let top: number = -grid.teamPad;
  for (let team = 0; team < teams.names.length; team++) {
    const height = 2 * grid.teamPad + at(depth, team) * pitch - grid.rowGap;
    lanes.push({ top, bottom: top + height });
    top += height + grid.bandGap;
  }
  const axis = new Float64Array(count);
  let height = 0;
  for (let step = 0; step < count; step++) {
    const lane = lanes[at(teams.of, step)];
    axis[step] = (lane?.top ?? 0) + grid.teamPad + at(slot, step) * pitch + halfBox;
    height = Math.max(height, placeAt(axis, step) + halfBox);
  }
  return { axis, height, main: halfBox, lanes };
}

/** How many steps each team has. */
export function teamSizes(teams: Teams): Int32Array {
  const steps = new Int32Array(teams.names.length);
  for (const team of teams.of) steps[team] = at(steps, team) + 1;
  return steps;
}

/** The lanes as bands across the map. */
export function teamLanes(teams: Teams, rows: TeamRows, shift: number, width: number): readonly LaneBox[] {
  const steps = teamSizes(teams);
  return rows.lanes.map(({ top, bottom }, team) => ({
    lane: null,
    name: teams.names[team] ?? '',
    steps: at(steps, team),
    key: `team/${team}`,
    odd: team % 2 === 0,
    x: grid.margin,
    y: top + shift,
    width,
    height: bottom - top,
  }));
}
