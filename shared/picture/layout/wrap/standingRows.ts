import { grid } from '../grid';
import type { LadderPlace } from '../layout';
import { type Strip, stripOf } from '../strip';
import type { Structure } from '../structure';
import { ladderPlace } from '../surroundings';
import type { RowStream, RowStreams } from './rowStreams';

/** A row with its strip and where it stands from top to bottom. */
export interface StandingRow {
  readonly row: RowStream;
  readonly strip: Strip;
  /** What is added to heights of the strip. */
  readonly shift: number;
  readonly top: number;
  readonly height: number;
  readonly ladder: LadderPlace;
}

/** Plans every row and says where it stands, from the top down. */
export function standingRows(
  map: Structure,
  { rows, links }: RowStreams,
  mapTop: number,
): readonly StandingRow[] {
  const standing: StandingRow[] = [];
  let top = mapTop;
  for (const [index, row] of rows.entries()) {
    const here = (step: number) => row.steps.indexOf(step);
    const supplied = map.start !== null && here(map.start) >= 0;
    const head = (map.teams === null ? 0 : grid.teamHead) + (supplied ? grid.partnerZone : 0);
    const ends = map.ends.map(here).filter((step) => step >= 0);
    const strip = stripOf(row.stream, row.flows, row.columns, row.teams, { ends, head });
    if (index > 0) {
      const lines = links.filter(({ toRow }) => toRow === index).length;
      top += grid.turnAbove + Math.max(0, lines - 1) * grid.trackGap + grid.turnBelow;
    }
    const foot = map.teams === null ? grid.bandFoot : 8;
    const height = strip.headroom + strip.bottom - strip.top + foot;
    const ladder = ladderPlace(1, top + height + grid.rowLadderGap, grid.rowLadderPeak) as LadderPlace;
    standing.push({ row, strip, shift: top + strip.headroom - strip.top, top, height, ladder });
    top = ladder.bottom;
  }
  return standing;
}
