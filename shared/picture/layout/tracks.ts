import type { Verticals } from './flowPlan';
import { at } from './stream';

/** Which track of its gutter each vertical piece takes, and how many tracks each gutter has. */
export interface Tracks {
  readonly of: Int32Array;
  readonly count: Int32Array;
}

/** More tracks than this make a gutter wider than a box: then pieces lie on each other. */
const mostTracks = 12;

interface Bundle {
  readonly gutter: number;
  readonly net: number;
  readonly members: number[];
  top: number;
  bottom: number;
}

/**
 * Gives vertical pieces that would lie on each other tracks of their own, unless they belong to one net. The classic
 * left-edge method: from the top, each takes the first track that is free by then.
 */
export function tracksOf(verticals: Verticals, gutters: number, nets: number): Tracks {
  const bundles = new Map<number, Bundle>();
  for (let piece = 0; piece < verticals.net.length; piece++) {
    const gutter = verticals.gutter[piece] as number;
    const net = verticals.net[piece] as number;
    const key = gutter * nets + net;
    const bundle = bundles.get(key);
    const top = verticals.top[piece] as number;
    const bottom = verticals.bottom[piece] as number;
    if (bundle === undefined) bundles.set(key, { gutter, net, members: [piece], top, bottom });
    else {
      bundle.members.push(piece);
      bundle.top = Math.min(bundle.top, top);
      bundle.bottom = Math.max(bundle.bottom, bottom);
    }
  }
  const sorted = [...bundles.values()].sort(
    (one, other) => one.gutter - other.gutter || one.top - other.top || one.net - other.net,
  );
  const of = new Int32Array(verticals.net.length);
  const count = new Int32Array(gutters);
  let ends: number[] = [];
  let gutter = -1;
  for (const bundle of sorted) {
    if (bundle.gutter !== gutter) ends = [];
    gutter = bundle.gutter;
    let track = ends.findIndex((end) => end < bundle.top);
    if (track < 0) track = Math.min(ends.length, mostTracks - 1);
    ends[track] = Math.max(ends[track] ?? bundle.bottom, bundle.bottom);
    for (const piece of bundle.members) of[piece] = track;
    count[gutter] = Math.max(at(count, gutter), track + 1);
  }
  return { of, count };
}
