import type { Analysis } from '#shared/metrics/analyse';
import type { Flow } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import { layOutFuture } from '#shared/picture/changes/layOutFuture';
import { layOut } from '#shared/picture/layout/layOutMap';
import type { Layout } from '#shared/picture/layout/layout';
import { standAlike } from '#shared/picture/layout/standAlike';
import { rowsOf } from '#shared/picture/layout/wrap/rowsBefore';
import type { RowsBefore, Wrapping } from '#shared/picture/layout/wrap/wrapping';
import { type Picture, pictureOf, withChanges } from '#shared/picture/picture';
import type { MapChanges } from '#shared/scenario/mapChanges';
import type { Words } from '#shared/text/words';
import { isLarge } from './largeMaps';

/**
 * Gives what a part of the screen works out of `owner`: made by `make` when it is asked for first, and kept as long as
 * the owner. The maker stands for what it makes, so it has to be the same function each time.
 */
export type Keep<Owner> = <T>(make: (owner: Owner) => T) => T;

export function createKeep<Owner>(owner: () => Owner): Keep<Owner> {
  const made: Made = new Map();
  return (make) => madeOnce(made, make, owner());
}

/** What was made, by its maker. */
type Made = Map<unknown, unknown>;

function madeOnce<Owner, T>(made: Made, make: (owner: Owner) => T, owner: Owner): T {
  if (!made.has(make)) made.set(make, make(owner));
  return made.get(make) as T;
}

/** All that follows from one state of the open map, each part made when it is asked for first. */
export interface Derived {
  readonly analysis: Analysis;
  /** What differs from the current state where this is a future one; null for the current one. */
  readonly changes: MapChanges | null;
  readonly layout: () => Layout;
  /** The state ready to be drawn, in the language that was asked for last. */
  readonly picture: (words: Words) => Picture;
  /** What a part of the screen makes of this state. */
  readonly keep: Keep<Derived>;
  /** What it makes of the layout alone: it stays while names and times are typed. */
  readonly keepWithLayout: Keep<Derived>;
}

/** Makes what follows from a state of the open map; states that stand alike share their layout. */
export interface Derive {
  (analysis: Analysis, changes?: MapChanges | null): Derived;
  /** Wraps the map anew from the next state on; until then a layout keeps its rows. */
  readonly wrap: (wrapping: Wrapping) => void;
}

/** A layout, and all that was made of it. */
interface LaidOut {
  readonly document: MapDocument;
  /** What of today's map has a place in it beside the future one. */
  readonly ghosts: string;
  readonly layout: Layout;
  readonly made: Made;
  /** How it was to wrap, and which step stands in which row: kept until the map is wrapped anew. */
  readonly wrapping: Wrapping | null;
  readonly rows: RowsBefore | null;
}

/** The derived state of one open map: its editor owns it. */
export function createDerive(): Derive {
  let wrapping: Wrapping | null = null;
  /** The last layout of each list of flows: what is typed into a step moves nothing. */
  const last = new WeakMap<readonly Flow[], LaidOut>();
  /** The last layout of all: its rows are kept. */
  let latest: LaidOut | null = null;

  function layOutAnew({ analysis, changes }: Derived): LaidOut {
    const { document } = analysis;
    const ghosts = changes === null ? '' : ghostsOf(changes);
    const before = last.get(document.flows);
    const stays =
      before?.wrapping === wrapping && before.ghosts === ghosts && standAlike(before.document, document);
    const laidOut = stays ? { ...before, document } : anew();
    last.set(document.flows, laidOut);
    latest = laidOut;
    return laidOut;

    function anew(): LaidOut {
      const kept = latest?.wrapping === wrapping ? latest.rows : null;
      const options = wrapping === null ? {} : { wrapping: { ...wrapping, before: kept } };
      const layout = changes === null ? layOut(analysis, options) : layOutFuture(analysis, changes, options);
      // A large map that stands in one row need not be looked through for its rows.
      const rows = wrapping === null || isLarge(document) ? null : rowsOf(document, layout, kept);
      return { document, ghosts, layout, made: new Map(), wrapping, rows };
    }
  }

  function derive(analysis: Analysis, changes: MapChanges | null = null): Derived {
    let laidOut: LaidOut | null = null;
    let picture: Picture | null = null;

    function stand(): LaidOut {
      laidOut ??= layOutAnew(derived);
      return laidOut;
    }

    const derived: Derived = {
      analysis,
      changes,
      layout: () => stand().layout,
      picture(words) {
        if (picture?.locale === words.locale) return picture;
        const plain = pictureOf(analysis, stand().layout, words);
        picture = changes === null ? plain : withChanges(plain, changes);
        return picture;
      },
      keep: createKeep(() => derived),
      keepWithLayout: (make) => madeOnce(stand().made, make, derived),
    };
    return derived;
  }

  return Object.assign(derive, {
    wrap(next: Wrapping) {
      wrapping = next;
    },
  });
}

/** What of today's map keeps its place in the layout, by name. */
function ghostsOf({ removedSteps, removedFlows, flows }: MapChanges): string {
  const gone = [...removedSteps, ...removedFlows].map(({ thing }) => thing.id);
  return JSON.stringify([...gone, ...flows.keys()]);
}
