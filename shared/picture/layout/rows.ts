import { axesOf, mainPart, type Part, placeParts } from './branches';
import type { LayoutColumns } from './columns';
import { grid, halfBox, snap } from './grid';
import type { FlowOrder } from './order';
import { at, degree, placeAt, type Stream } from './stream';

/** Centre lines of the boxes: `axis` of each step, from the highest box edge at 0. */
export interface Rows {
  readonly axis: Float64Array;
  readonly height: number;
  /** Centre line of the longest part of the map. */
  readonly main: number;
}

export function layoutRowsOf(stream: Stream, flows: FlowOrder, columns: LayoutColumns): Rows {
  const { count } = stream;
  const parent = dominatorsOf(stream, flows);
  const children: Part[][] = Array.from({ length: count }, () => []);
  const trunks = new Map<number, Part[]>();
  const offsets = new Float64Array(count);
  const leadsTo = (step: number, line: readonly Part[]) => leads(stream, flows, step, line, parent);
  const meets = (step: number) => degree(flows.in, step) > 1;
  const box = { above: halfBox, below: halfBox };

  for (let place = count - 1; place >= 0; place--) {
    const step = at(flows.order, place);
    const parts = (children[step] ?? []).reverse();
    const main = mainPart(parts, meets);
    const reach = placeParts(
      main,
      parts.filter((part) => part !== main),
      box,
      leadsTo,
      offsets,
    );
    const first = at(columns.of, step);
    const last = parts.reduce((most, part) => Math.max(most, part.last), first);
    const part = { step, first, last, ...reach };
    const above = at(parent, step);
    if (above >= 0) children[above]?.push(part);
    else {
      const key = at(columns.component, step);
      const known = trunks.get(key);
      if (known === undefined) trunks.set(key, [part]);
      else known.push(part);
    }
  }

  const shift = placeComponents(trunks, columns, offsets, leadsTo, meets);
  const axis = axesOf(flows.order, parent, offsets);
  let top = 0;
  for (let step = 0; step < count; step++) {
    axis[step] = snap(placeAt(axis, step) + (shift.get(at(columns.component, step)) ?? 0));
    top = Math.min(top, placeAt(axis, step) - halfBox);
  }
  let height = 0;
  for (let step = 0; step < count; step++) {
    axis[step] = placeAt(axis, step) - top;
    height = Math.max(height, placeAt(axis, step) + halfBox);
  }
  return { axis, height, main: -top };
}

/** Whether a step can be reached from the last part of a line by one flow from within it. */
function leads(
  stream: Stream,
  flows: FlowOrder,
  step: number,
  line: readonly Part[],
  parent: Int32Array,
): boolean {
  const before = line.at(-1)?.step;
  for (let index = at(flows.in.first, step); index < at(flows.in.first, step + 1); index++) {
    let source = at(stream.from, at(flows.in.flows, index));
    for (let up = 0; up < 16 && source >= 0; up++) {
      if (source === before) return true;
      source = at(parent, source);
    }
  }
  return false;
}

/** The part of the map with most steps first, the others below it where their columns are taken. */
function placeComponents(
  trunks: ReadonlyMap<number, Part[]>,
  columns: LayoutColumns,
  offsets: Float64Array,
  leadsTo: (step: number, line: readonly Part[]) => boolean,
  meets: (step: number) => boolean,
): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const component of columns.component) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  const placed: (Part & { readonly size: number })[] = [];
  for (const [key, found] of trunks) {
    const parts = found.reverse();
    const main = mainPart(parts, meets);
    const others = parts.filter((part) => part !== main);
    const reach = placeParts(main, others, { above: 0, below: 0 }, leadsTo, offsets);
    const first = parts.reduce((least, part) => Math.min(least, part.first), columns.count);
    const last = parts.reduce((most, part) => Math.max(most, part.last), 0);
    placed.push({ step: key, size: sizes.get(key) ?? 0, first, last, ...reach });
  }
  placed.sort((one, other) => other.size - one.size || one.step - other.step);
  const shift = new Map<number, number>();
  const floor = new Float64Array(columns.count).fill(Number.NEGATIVE_INFINITY);
  for (const part of placed) {
    let start = Number.NEGATIVE_INFINITY;
    for (let column = part.first; column <= part.last; column++)
      start = Math.max(start, placeAt(floor, column));
    const offset = start === Number.NEGATIVE_INFINITY ? 0 : start + part.above;
    shift.set(part.step, offset);
    floor.fill(offset + part.below + grid.rowGap, part.first, part.last + 1);
  }
  return shift;
}

/**
 * For each step the last step that every way to it passes (its immediate dominator), or -1. A block of branches hangs
 * under the step where they part, and so does the step where they meet: that is what lets the main line stay straight.
 * After Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001); one pass is enough without cycles.
 */
function dominatorsOf(stream: Stream, flows: FlowOrder): Int32Array {
  const dominator = new Int32Array(stream.count).fill(-1);
  for (const step of flows.order) {
    let common = -2;
    for (let index = at(flows.in.first, step); index < at(flows.in.first, step + 1); index++) {
      const source = at(stream.from, at(flows.in.flows, index));
      common = common === -2 ? source : meet(common, source, dominator, flows.place);
      if (common === -1) break;
    }
    dominator[step] = common === -2 ? -1 : common;
  }
  return dominator;
}

function meet(one: number, other: number, dominator: Int32Array, place: Int32Array): number {
  let left = one;
  let right = other;
  while (left !== right) {
    if (left === -1 || right === -1) return -1;
    if (at(place, left) > at(place, right)) left = at(dominator, left);
    else right = at(dominator, right);
  }
  return left;
}
