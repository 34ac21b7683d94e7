import type { Layout } from '../layout';
import type { Structure } from '../structure';
import { columnsWithin, cutsInto, cutsKept } from './cuts';
import { stacked } from './stacked';
import type { Room, Wrapping } from './wrapping';

/** A map with more steps than this is not seen as a whole in a legible size, however it wraps. */
const wholeInView = 100;
/** More rows than these are never better for a map that is to be seen as a whole. */
const mostRows = 24;
/** A map larger than this is looked at from afar and in parts: it stays in one row unless rows are asked for. */
const mostSteps = 500;
/** One row more has to make the letters so much larger. */
const worthwhile = 1.08;
/** Where one row more makes them so much smaller, yet another one does not help. */
const hopeless = 0.8;
/** Larger than this nothing need be. */
const largest = 1.1;

/** The map in rows; null where it stands in one row, as one with steps that were put by hand always does. */
export function wrapped(
  map: Structure,
  wrapping: Wrapping,
  inOneRow: (map: Structure) => Layout,
): Layout | null {
  const { rows, before = null, room } = wrapping;
  const { steps } = map.document;
  if (rows === 'one' || map.columns.count < 2) return null;
  if (rows === 'auto' && before === null && steps.length > mostSteps) return null;
  if (steps.some(({ place }) => place !== null)) return null;
  const kept = before === null ? null : cutsKept(map, before);
  if (kept !== null) return kept.length === 0 ? null : stacked(map, kept, before?.most);
  if (rows !== 'auto') return rows < 2 ? null : stacked(map, cutsInto(map, rows));
  if (steps.length > mostSteps) return null;
  const least = room.least ?? 0;
  let best = inOneRow(map);
  if (steps.length <= wholeInView || least === 0) {
    for (let many = 2; many <= Math.min(mostRows, map.columns.count); many++) {
      const next = stacked(map, cutsInto(map, many));
      const gain = scaleOf(next, room) / scaleOf(best, room);
      if (gain > worthwhile) best = next;
      else if (gain < hopeless) break;
    }
    if (scaleOf(best, room) >= least) return best;
  }
  return inParts(map, room.width / least, inOneRow);
}

/** As few rows as are short enough for letters to be large enough: they are gone through, not seen at once. */
function inParts(map: Structure, width: number, inOneRow: (map: Structure) => Layout): Layout {
  const { count } = map.columns;
  const fits = (layout: Layout) => layout.map.width <= width;
  const usual = Math.ceil(count / Math.max(1, columnsWithin(width)));
  let layout = usual < 2 ? inOneRow(map) : stacked(map, cutsInto(map, usual));
  for (let many = Math.max(2, usual); !fits(layout) && many <= Math.min(count, 2 * usual + 1); many++)
    layout = stacked(map, cutsInto(map, many));
  return layout;
}

/** How large a map is drawn in a room, its ladder included. */
function scaleOf({ map, ladder }: Layout, room: Room): number {
  const foot = Math.max(map.y + map.height, ladder?.bottom ?? 0);
  return Math.min(largest, room.width / map.width, room.height / (foot - map.y));
}
