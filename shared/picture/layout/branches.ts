import { grid } from './grid';
import { at, placeAt } from './stream';

/** A part of the map that hangs under one step: the columns it covers and how far it reaches from its axis. */
export interface Part {
  readonly step: number;
  readonly first: number;
  readonly last: number;
  readonly above: number;
  readonly below: number;
}

/** Parts behind each other on one line. */
interface Line {
  readonly parts: Part[];
  last: number;
  above: number;
  below: number;
}

/** How far parts placed around an axis reach from it. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

/** Gives every part a line of its own, unless it comes after a part that leads to it: then it stands behind that. */
function linesOf(parts: readonly Part[], leadsTo: (step: number, line: readonly Part[]) => boolean): Line[] {
  const lines: Line[] = [];
  for (const part of parts) {
    const free = lines.find((line) => line.last < part.first && leadsTo(part.step, line.parts));
    if (free === undefined) {
      lines.push({ parts: [part], last: part.last, above: part.above, below: part.below });
    } else {
      free.parts.push(part);
      free.last = part.last;
      free.above = Math.max(free.above, part.above);
      free.below = Math.max(free.below, part.below);
    }
  }
  return lines;
}

function put(line: Line, offset: number, offsets: Float64Array): void {
  for (const part of line.parts) offsets[part.step] = offset;
}

function length(line: Line): number {
  return line.parts.reduce((sum, part) => sum + part.last - part.first + 1, 0);
}

/** Puts lines alternately below and above what already lies around the axis. */
function around(lines: readonly Line[], start: Reach, offsets: Float64Array): Reach {
  let { above, below } = start;
  for (const [index, line] of lines.entries()) {
    if (index % 2 === 0) {
      put(line, below + grid.rowGap + line.above, offsets);
      below += grid.rowGap + line.above + line.below;
    } else {
      put(line, -(above + grid.rowGap + line.below), offsets);
      above += grid.rowGap + line.above + line.below;
    }
  }
  return { above, below };
}

/** Puts lines above each other so that the middle between the first and the last axis is the axis. */
function centred(lines: readonly Line[], offsets: Float64Array): Reach {
  const top = lines[0];
  const bottom = lines.at(-1);
  if (top === undefined || bottom === undefined) return { above: 0, below: 0 };
  let span = 0;
  for (let index = 1; index < lines.length; index++) {
    span += (lines[index - 1]?.below ?? 0) + grid.rowGap + (lines[index]?.above ?? 0);
  }
  let offset = -Math.floor(span / 8) * 4;
  const above = top.above - offset;
  for (const [index, line] of lines.entries()) {
    if (index > 0) offset += (lines[index - 1]?.below ?? 0) + grid.rowGap + line.above;
    put(line, offset, offsets);
  }
  return { above, below: offset + bottom.below };
}

/**
 * Places the branches between a step and the step where they meet: the only longest line stays on the axis and the
 * others go around it; lines of the same length stand evenly around the axis.
 */
function block(lines: readonly Line[], offsets: Float64Array): Reach {
  const longest = Math.max(0, ...lines.map(length));
  const [main, ...rivals] = lines.filter((line) => length(line) === longest);
  if (main === undefined || lines.length === 1 || rivals.length > 0) return centred(lines, offsets);
  put(main, 0, offsets);
  return around(
    lines.filter((line) => line !== main),
    main,
    offsets,
  );
}

/**
 * Places everything that hangs under one step relative to its axis and says how far it reaches. `main` goes on along
 * the axis; parts that end before it lie around the axis in front of it, the others outside.
 */
export function placeParts(
  main: Part | null,
  others: readonly Part[],
  own: Reach,
  leadsTo: (step: number, line: readonly Part[]) => boolean,
  offsets: Float64Array,
): Reach {
  if (main !== null) offsets[main.step] = 0;
  const before = main === null ? Number.POSITIVE_INFINITY : main.first;
  const inner = block(
    linesOf(
      others.filter((part) => part.last < before),
      leadsTo,
    ),
    offsets,
  );
  const inside = {
    above: Math.max(own.above, inner.above, main?.above ?? 0),
    below: Math.max(own.below, inner.below, main?.below ?? 0),
  };
  const outer = linesOf(
    others.filter((part) => part.last >= before),
    leadsTo,
  );
  return around(outer, inside, offsets);
}

/** The part that goes on along the axis: the one that reaches farthest, a meeting of branches before others. */
export function mainPart(parts: readonly Part[], meets: (step: number) => boolean): Part | null {
  let best: Part | null = null;
  for (const part of parts) {
    const ahead = best === null ? 1 : part.last - best.last;
    if (ahead > 0 || (ahead === 0 && best !== null && meets(part.step) && !meets(best.step))) best = part;
  }
  return best;
}

/** Adds up the offsets along the tree of parts. */
export function axesOf(order: Int32Array, parent: Int32Array, offsets: Float64Array): Float64Array {
  const axis = new Float64Array(offsets.length);
  for (const step of order) {
    const above = at(parent, step);
    axis[step] = placeAt(offsets, step) + (above < 0 ? 0 : placeAt(axis, above));
  }
  return axis;
}
