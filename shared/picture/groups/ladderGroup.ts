import { timeRange } from '../../time/timeRange';
import { grid } from '../layout/grid';
import type { LadderPlace } from '../layout/layout';
import { figureOf, nameOf, type Picture, waitOf } from '../picture';
import type { Point, SceneGroup, Shape } from '../scene';
import { line, putText, rect, text } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';

/** One step of the critical path on the ladder. */
interface Rung {
  readonly index: number;
  /** From here to the step's box the peak of its wait stands. */
  readonly left: number;
  readonly x: number;
  readonly wait: number | null;
  readonly work: number | null;
}

/**
 * The timeline under the map: waits on the peaks in front of their boxes, work in the troughs under them, along the
 * critical path, with both sums at the end. Null for a map without steps.
 */
export function ladderGroup(picture: Picture): SceneGroup | null {
  const place = picture.layout.ladder;
  if (place === null) return null;
  const { words } = picture;
  const rungs = rungsOf(picture);
  const shapes: Shape[] = [];
  for (const rung of rungs) rungShapes(rung, place, shapes);
  numberShapes(picture, rungs, place, shapes);
  if (rungs.length > 0) shapes.push(line(outline(rungs, place), 'ink', 1.5));
  const wait = picture.totals.waitTime.value;
  const process = picture.totals.processTime.value;
  const waiting = wait === null ? '' : words.ladder.waiting(picture.time(wait));
  const work = process === null ? '' : words.ladder.work(picture.time(process));
  const last = rungs.at(-1);
  if (last !== undefined) sumShapes(last, place, waiting, work, shapes);
  sentenceShapes(picture, rungs.length > 0, textWidth(work, styles.ladderWorkSum.size, 600), place, shapes);
  const { map, width } = picture.layout;
  return {
    key: 'ladder:path',
    kind: 'ladder',
    of: null,
    label:
      rungs.length === 0
        ? words.ladder.noPath
        : words.ladder.label(picture.spokenTime(wait), picture.spokenTime(process)),
    box: {
      x: map.x,
      y: place.y,
      width: width - 2 * map.x,
      height: place.bottom + grid.ladderSentence - place.y,
    },
    shapes,
  };
}

function rungsOf(picture: Picture): readonly Rung[] {
  const { analysis } = picture;
  const rungs: Rung[] = [];
  const onTheWays = flowWaits(picture);
  const standing = ladderX(picture);
  let end = Number.NEGATIVE_INFINITY;
  for (const [place, id] of analysis.criticalPath.entries()) {
    const index = analysis.indexOf(id);
    const x = standing[index] ?? 0;
    const way = place === 0 ? undefined : analysis.criticalFlows[place - 1];
    const onTheWay = way === undefined || !onTheWays.has(way) ? 0 : (onTheWays.get(way) ?? null);
    const wait = waitOf(analysis, index);
    rungs.push({
      index,
      left: Math.max(end, x - grid.waitZone),
      x,
      wait: wait === null || onTheWay === null ? null : wait + onTheWay,
      work: analysis.steps[index]?.process ?? null,
    });
    end = x + grid.boxWidth;
  }
  return rungs;
}

/**
 * Where the rungs stand: under their boxes; in the order of the stream where boxes were put so that the path runs back.
 */
function ladderX({ analysis, layout }: Picture): Float64Array {
  let end = Number.NEGATIVE_INFINITY;
  for (const id of analysis.criticalPath) {
    const x = layout.x[analysis.indexOf(id)] ?? 0;
    if (x < end + grid.waitZone) return layout.homeX;
    end = x + grid.boxWidth;
  }
  return layout.x;
}

/** Waits on the way by flow; flows that do not wait are not in it. */
function flowWaits(picture: Picture): ReadonlyMap<string, number | null> {
  const { flows, calendar } = picture.analysis.document;
  const waits = new Map<string, number | null>();
  for (const flow of flows) {
    if (flow.kind !== 'forward' || flow.wait === null) continue;
    waits.set(flow.id, timeRange(flow.wait, calendar)?.likely ?? null);
  }
  return waits;
}

function rungShapes({ x, left, wait, work }: Rung, place: LadderPlace, shapes: Shape[]): void {
  if (wait !== 0) {
    const peak = { x: left, y: place.peak, width: x - left, height: place.base - place.peak };
    shapes.push(rect(peak, wait === null ? 'surface' : 'waitHatch'));
  }
  const trough = { x, y: place.base, width: grid.boxWidth, height: place.bottom - place.base };
  shapes.push(rect(trough, work === null ? 'surface' : 'workSoft'));
}

/** The numbers of all waits and then of all work: what is set alike stands together and makes small files. */
function numberShapes(picture: Picture, rungs: readonly Rung[], place: LadderPlace, shapes: Shape[]): void {
  for (const { x, left, wait } of rungs) {
    if (wait === 0) continue;
    const style = wait === null ? styles.ladderUnknown : styles.ladderWait;
    shapes.push(text((left + x) / 2, place.peak - 7, picture.time(wait), style));
  }
  for (const { x, work } of rungs) {
    const style = work === null ? styles.ladderUnknown : styles.ladderWork;
    shapes.push(text(x + grid.boxWidth / 2, place.base + 14, picture.time(work), style));
  }
}

/** Up for every wait, down for every step. */
function outline(rungs: readonly Rung[], place: LadderPlace): readonly Point[] {
  const points: Point[] = [];
  for (const { left, x, wait } of rungs) {
    if (points.length === 0) points.push({ x: wait === 0 ? x : left, y: place.base });
    if (wait !== 0) {
      points.push({ x: left, y: place.base }, { x: left, y: place.peak });
      points.push({ x, y: place.peak }, { x, y: place.base });
    }
    points.push({ x: x + grid.boxWidth, y: place.base });
  }
  return points;
}

function sumShapes(last: Rung, place: LadderPlace, waiting: string, work: string, shapes: Shape[]): void {
  const right = last.x + grid.boxWidth;
  if (waiting !== '') shapes.push(text(right, place.peak - 7, waiting, styles.ladderWaitSum));
  if (work !== '') shapes.push(text(right, place.bottom + 22, work, styles.ladderWorkSum));
}

/** One sentence under the ladder; it names the steps that could take longer without being missed. */
function sentenceShapes(
  picture: Picture,
  known: boolean,
  taken: number,
  place: LadderPlace,
  shapes: Shape[],
): void {
  const { map } = picture.layout;
  const right = lastRight(picture);
  const words = known ? slackSentence(picture) : picture.words.ladder.noPath;
  const y = known ? place.bottom + 22 : place.y + 8;
  const width = (known ? right - taken - 24 : picture.layout.width - map.x) - map.x;
  putText(shapes, map.x, y, words, styles.ladderSentence, width);
}

function lastRight(picture: Picture): number {
  const last = picture.analysis.criticalPath.at(-1);
  const index = last === undefined ? -1 : picture.analysis.indexOf(last);
  return (ladderX(picture)[index] ?? 0) + grid.boxWidth;
}

function slackSentence(picture: Picture): string {
  const { analysis, words, critical } = picture;
  let most = -1;
  let count = 0;
  for (const [index, step] of analysis.document.steps.entries()) {
    const slack = figureOf(analysis.slack, step.id) ?? 0;
    if (slack <= 0 || critical.has(step.id)) continue;
    count++;
    if (most < 0 || slack > slackAt(picture, most)) most = index;
  }
  if (most < 0) return words.ladder.path;
  const time = picture.time(slackAt(picture, most));
  const name = nameOf(picture, most);
  const slack =
    count === 1 ? words.ladder.slackOfOne(name, time) : words.ladder.slackOfMany(count, name, time);
  return words.ladder.sentence([words.ladder.path, slack]);
}

function slackAt(picture: Picture, index: number): number {
  return figureOf(picture.analysis.slack, picture.analysis.document.steps[index]?.id) ?? 0;
}
