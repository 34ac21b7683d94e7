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
  const lines = order.map((link) => {
    const into = order.filter(({ toRow }) => toRow === link.toRow);
    const inner = into.length - 1 - into.indexOf(link);
    const out = order.filter(({ fromRow }) => fromRow === link.fromRow);
    const { ladder } = rows[link.toRow - 1] as MapRow;
    return {
      ...link,
      level: ladder.bottom + grid.turnAbove + inner * grid.trackGap,
      left: near - (into.length - 1 - inner) * grid.trackGap,
      beside: link.end.x + grid.gate / 2 + beside + (out.length - 1 - out.indexOf(link)) * grid.trackGap,
      passes: link.toRow > link.fromRow + 1,
    };
  });
  // What passes by whole rows goes down beyond all that stands there, each on a track of its own.
  const passing = lines.filter(({ passes }) => passes);
  const beyond = lines.reduce((most, line) => (line.passes ? most : Math.max(most, line.beside)), farthest);
  const tracks = tracksOf(
    {
      gutter: passing.map(() => 0),
      top: passing.map(({ end }) => end.y),
      bottom: passing.map(({ level }) => level),
      net: passing.map((_, index) => index),
    },
    1,
    passing.length + 1,
  );
  let right = beyond;
  const byLink = new Map<number, Crossing[]>();
  for (const crossing of crossings) {
    if (crossing.link === null) continue;
    const known = byLink.get(crossing.link);
    if (known === undefined) byLink.set(crossing.link, [crossing]);
    else known.push(crossing);
  }
  for (const [rank, line] of lines.entries()) {
    const { index, fromRow, toRow, end, level, left } = line;
    const track = passing.indexOf(line);
    const x = track < 0 ? line.beside : beyond + beside + at(tracks.of, track) * grid.trackGap;
    right = Math.max(right, x + 4);
    for (const { flow, leaving, coming } of byLink.get(index) ?? [])
      turns.set(flow, { fromRow, toRow, leaving, coming, left, level, right: x });
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
