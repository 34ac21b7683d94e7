import type { Analysis } from '#shared/metrics/analyse';
import type { StepId } from '#shared/model/step';
import { layOutFuture } from '#shared/picture/changes/layOutFuture';
import { grid } from '#shared/picture/layout/grid';
import { type LayoutSource, layOut } from '#shared/picture/layout/layOutMap';
import { type Layout, stepBox } from '#shared/picture/layout/layout';
import type { Box } from '#shared/picture/scene';
import { styles } from '#shared/picture/styles';
import type { MapChanges } from '#shared/scenario/mapChanges';

/** Names and numbers that are shown to a room are at least so large, in CSS px. */
const numberFloor = 24;

/** A projector makes any window as large as the wall: what counts for small letters is their part of its height. */
const partOfHeight = 1 / 45;

/** How large the smallest letters of a drawing are to be, in CSS px, in a window of a height in px. */
export function letterSize(windowHeight: number): number {
  return Math.min(numberFloor, Math.max(16, windowHeight * partOfHeight));
}

/**
 * Smaller letters are left out, in CSS px. Where branches above each other are higher than the stage, letters are smaller
 * than they are to be: nothing is cut off.
 */
export function letterFloor(windowHeight: number): number {
  return windowHeight / 72;
}

/** The scale, in px by map unit, from which on all of a step can be read in its compact box. */
function leastScale(windowHeight: number): number {
  return Math.max(numberFloor / styles.compactValue.size, letterSize(windowHeight) / styles.compactData.size);
}

/** Nothing need be larger than so many times what can be read. */
const largest = 1.5;

/** Above this many parts a walk along the map says less than its findings: there is none. */
const mostParts = 24;

/** How much of the height below the sentence a stage has at least. */
const stagePart = 0.66;

/** The room for a slide in CSS px, and the height of its window. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly window: number;
}

/**
 * The map in rows that can be read in a room. Lanes of many teams are higher than a slide: then phases are its lanes, and
 * the teams stand in the boxes.
 */
export function stageLayout(analysis: Analysis, changes: MapChanges | null, room: Room): Layout {
  const stage = { width: room.width, height: room.height * stagePart, window: room.window };
  const layout = layOutFor(analysis, changes, stage);
  const { document, indexOf } = analysis;
  const isTooHigh = boxesFor(layout, [0]).every((box) => fitOf(box, stage) < leastScale(room.window));
  if (document.lanesBy !== 'team' || !isTooHigh) return layout;
  return layOutFor({ document: { ...document, lanesBy: 'phase' }, indexOf }, changes, stage);
}

function layOutFor(source: LayoutSource, changes: MapChanges | null, stage: Room): Layout {
  const wrapping = { rows: 'auto', room: { ...stage, least: leastScale(stage.window) } } as const;
  return changes === null ? layOut(source, { wrapping }) : layOutFuture(source, changes, { wrapping });
}

/** The part of the map that the stage shows, in map units, and how large. */
export interface StageView extends Box {
  readonly scale: number;
}

/**
 * Shows `steps` on a stage: the rows that they stand in, or where these are too many the first of them. Of a map that
 * does not wrap (one with steps that were put by hand) the steps alone.
 */
export function viewOf(layout: Layout, steps: readonly number[], stage: Room): StageView {
  const least = leastScale(stage.window);
  const fits = ({ width, height }: Box) => fitOf({ width, height }, stage) >= least;
  const candidates = boxesFor(layout, steps);
  const box = candidates.find(fits) ?? candidates.at(-1) ?? layout.map;
  return { ...box, scale: Math.min(fitOf(box, stage), largest * least) };
}

function fitOf(box: { readonly width: number; readonly height: number }, stage: Room): number {
  return Math.min(stage.width / box.width, stage.height / box.height);
}

/** What could be shown of some steps, the most first. */
function boxesFor(layout: Layout, steps: readonly number[]): readonly Box[] {
  const { wrapped, map, ladder } = layout;
  if (wrapped === null) {
    const whole = ladder === null ? [] : [upTo(map, ladder.bottom)];
    return [...whole, map, around(layout, steps), around(layout, steps.slice(0, 1))];
  }
  const rows = steps.map((step) => wrapped.rowOf[step] ?? 0);
  const [first, from, to] = [rows[0] ?? 0, Math.min(...rows), Math.max(...rows)];
  return [
    rowsBox(layout, from, to, true),
    rowsBox(layout, first, first, true),
    rowsBox(layout, first, first, false),
  ];
}

/** For the tab of a mark above a box in the first row, and below the numbers of the last one, in map units. */
const markRoom = 16;
const footRoom = 6;

/** Some rows from the left of the map to its right, with the ladder below the last of them or without. */
function rowsBox({ wrapped, map }: Layout, from: number, to: number, withLadder: boolean): Box {
  const top = wrapped?.rows[from]?.box.y ?? map.y;
  const last = wrapped?.rows[to];
  const below = last === undefined ? map.y + map.height : last.box.y + last.box.height;
  const bottom = withLadder ? (last?.ladder.bottom ?? below) : below;
  return upTo({ ...map, y: top - markRoom }, bottom + footRoom);
}

function upTo({ x, y, width }: Box, bottom: number): Box {
  return { x, y, width, height: bottom - y };
}

/** The map in parts that a stage shows legibly: as many rows as stand on it. None where they would be too many. */
export function stagePartsOf(
  layout: Layout,
  steps: readonly { readonly id: StepId }[],
  room: Room,
): readonly (readonly StepId[])[] {
  const parts = partsOf(layout, steps.length, { ...room, height: room.height * stagePart });
  const ids = (part: readonly number[]) => part.flatMap((index) => steps[index]?.id ?? []);
  return parts.length > mostParts ? [] : parts.map(ids);
}

function partsOf(layout: Layout, count: number, stage: Room): readonly (readonly number[])[] {
  if (count === 0) return [];
  const all = [...Array(count).keys()];
  const { wrapped } = layout;
  const least = leastScale(stage.window);
  if (wrapped === null) {
    if (fitOf(layout.map, stage) >= least) return [all];
    return partsAlong(layout, all, stage.width / least);
  }
  const parts: { readonly from: number; readonly steps: number[] }[] = [];
  for (const [row, { steps }] of wrapped.rows.entries()) {
    const here = steps.filter((step) => step < count);
    const last = parts.at(-1);
    if (last !== undefined && fitOf(rowsBox(layout, last.from, row, true), stage) >= least)
      last.steps.push(...here);
    else parts.push({ from: row, steps: here });
  }
  return parts.map(({ steps }) => steps);
}

/** Steps from left to right, as many at a time as stand beside each other in a width. */
function partsAlong(layout: Layout, all: readonly number[], width: number): readonly (readonly number[])[] {
  const order = all.toSorted(
    (a, b) => stepBox(layout, a).x - stepBox(layout, b).x || stepBox(layout, a).y - stepBox(layout, b).y,
  );
  const parts: number[][] = [];
  for (const index of order) {
    const last = parts.at(-1);
    if (last !== undefined && around(layout, [...last.slice(0, 1), index]).width <= width) last.push(index);
    else parts.push([index]);
  }
  return parts;
}

/** The steps with the room for their waits on both sides and what stands on top of them. */
function around(layout: Layout, steps: readonly number[]): Box {
  const boxes = steps.map((index) => stepBox(layout, index));
  const left = Math.min(...boxes.map(({ x }) => x)) - grid.waitZone;
  const top = Math.min(...boxes.map(({ y }) => y)) - grid.mark - grid.bandHead / 2;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + grid.bandPad;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + grid.bandFoot / 2;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
