import { grid } from '../grid';
import type { MapRow, RowSign, Turn } from '../layout';
import { at, placeAt } from '../stream';
import { type Tracks, tracksOf } from '../tracks';
import type { Crossing, RowStreams } from './rowStreams';
import type { StandingRow } from './standingRows';

/** The room in front of the rows, where lines go up and down. */
export interface Margins {
  readonly left: number;
  /** The tracks of the flows that run above or below the boxes, in the order of these crossings. */
  readonly outer: readonly Crossing[];
  readonly tracks: Tracks;
  /** How many tracks next to the rows are for lines that lead on. */
  readonly inner: number;
}

/** From the lines to what stands beside them. */
const beside = 8;

export function marginsOf({ links, crossings }: RowStreams, standing: readonly StandingRow[]): Margins {
  const outer = crossings.filter(({ link }) => link === null);
  const level = (row: number, half: number) => {
    const { strip, shift } = standing[row] as StandingRow;
    return placeAt(strip.plan.channel, half) + shift;
  };
  const ends = outer.map(({ fromRow, toRow, leaving, coming }) => [
    level(fromRow, leaving),
    level(toRow, coming),
  ]);
  const tracks = tracksOf(
    {
      gutter: outer.map(() => 0),
      top: ends.map((levels) => Math.min(...levels)),
      bottom: ends.map((levels) => Math.max(...levels)),
      net: outer.map((_, index) => index),
    },
    1,
    outer.length + 1,
  );
  const inner = standing.reduce(
    (most, _, row) => Math.max(most, links.filter(({ toRow }) => toRow === row).length),
    0,
  );
  const used = inner + at(tracks.count, 0);
  // To the grid of 4, like everything.
  const left = used === 0 ? 0 : beside + (used - 1) * grid.trackGap;
  return { left, outer, tracks, inner };
}

export function turnsOf(
  streams: RowStreams,
  standing: readonly StandingRow[],
  margins: Margins,
  rows: readonly MapRow[],
): { readonly turns: ReadonlyMap<number, Turn>; readonly signs: readonly RowSign[]; readonly right: number } {
  const { links, crossings } = streams;
  const near = grid.margin + margins.left - beside;
  const turns = new Map<number, Turn>();
  for (const [index, { flow, fromRow, toRow, leaving, coming }] of margins.outer.entries()) {
    const left = near - (margins.inner + at(margins.tracks.of, index)) * grid.trackGap;
    turns.set(flow, { fromRow, toRow, leaving, coming, left, level: null, right: left });
  }
  const farthest = rows.reduce((most, { box }) => Math.max(most, box.x + box.width), 0);
  const gateAt = (row: number, link: number, leaves: boolean) => {
    const { gates, steps } = (standing[row] as StandingRow).row;
    const gate = steps.length + gates.findIndex((one) => one.link === link && one.leaves === leaves);
    const { strip } = rows[row] as MapRow;
    const x = leaves ? placeAt(strip.x, gate) : placeAt(strip.x, gate) + grid.boxWidth - grid.gate;
    return { x: x + grid.gate / 2, y: placeAt(strip.y, gate) + grid.boxHeight / 2 };
  };
  // Nested: what leaves highest goes down farthest out and comes in nearest to the boxes, so that no two lines cross.
  const order = links
    .map((link, index) => ({ ...link, index, end: gateAt(link.fromRow, index, true) }))
    .sort((one, other) => one.fromRow - other.fromRow || one.end.y - other.end.y);
  const signs: RowSign[] = [];
  let right = farthest;
  for (const [rank, { index, fromRow, toRow, end }] of order.entries()) {
    const into = order.filter((other) => other.toRow === toRow);
    const inner = into.length - 1 - into.findIndex((other) => other.index === index);
    const out = order.filter((other) => other.fromRow === fromRow);
    const outer = out.length - 1 - out.findIndex((other) => other.index === index);
    const { ladder } = rows[toRow - 1] as MapRow;
    const level = ladder.bottom + grid.turnAbove + inner * grid.trackGap;
    const own = toRow === fromRow + 1 ? end.x + grid.gate / 2 : farthest;
    const x = own + beside + outer * grid.trackGap;
    const left = near - (into.length - 1 - inner) * grid.trackGap;
    right = Math.max(right, x + 4);
    for (const crossing of crossings) {
      if (crossing.link !== index) continue;
      const { flow, leaving, coming } = crossing;
      turns.set(flow, { fromRow, toRow, leaving, coming, left, level, right: x });
    }
    const letter = letterOf(rank);
    signs.push({ letter, at: end, row: fromRow, other: toRow, leaves: true });
    signs.push({ letter, at: gateAt(toRow, index, false), row: toRow, other: fromRow, leaves: false });
  }
  return { turns, signs, right };
}

/** A, B ... Z, AA, AB ... */
function letterOf(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26));
  return rank < 26 ? last : letterOf(Math.floor(rank / 26) - 1) + last;
}
