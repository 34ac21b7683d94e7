import type { ReworkSimulated } from '../../simulation/totals/reworkSimulated';
import { standInFor } from '../../simulation/totals/reworkTotals';
import { grid } from '../layout/grid';
import type { LadderPlace } from '../layout/layout';
import { lowerBoundText, type Picture } from '../picture';
import type { Point, SceneGroup, Shape } from '../scene';
import { line, putText, rect, textShape } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import { type LadderParts, type LadderStep, ladderParts, type WaitAndWork } from './ladderParts';
import { pathSentence } from './ladderSentence';
import type { StepDetail } from './stepGroup';

/** One step of the critical path on the ladder. */
interface Rung extends LadderStep {
  /** From here to the step's box the peak of its wait stands. */
  readonly left: number;
  readonly x: number;
  /** The row of the map that it stands under. */
  readonly row: number;
}

/** Sizes of the numbers under the rows of a wrapped map, which is looked at as a whole. */
interface LadderSizes {
  readonly number: number;
  readonly sum: number;
  readonly sentence: number;
}

const large: LadderSizes = { number: 18, sum: 19, sentence: 16 };
const ladderSizes: Readonly<Record<StepDetail, LadderSizes>> = {
  full: {
    number: styles.ladderWait.size,
    sum: styles.ladderWaitSum.size,
    sentence: styles.ladderSentence.size,
  },
  compact: large,
  coarse: large,
};

/**
 * The timeline under the map: waits on the peaks in front of their boxes, work in the troughs under them, along the
 * critical path, with both sums at the end. What is unknown has a question mark, and the sums say what they are at
 * least. Null for a map without steps.
 *
 * @param simulated totals with rework where they have no closed form; null while there are none
 */
export function ladderGroup(
  picture: Picture,
  simulated: ReworkSimulated | null = standInFor(picture.analysis),
  detail: StepDetail = 'full',
): SceneGroup | null {
  const place = picture.layout.ladder;
  if (place === null) return null;
  const { words } = picture;
  const { map, width, wrapped } = picture.layout;
  const parts = ladderParts(picture.analysis, simulated);
  const rungs = rungsOf(picture, parts);
  const shapes: Shape[] = [];
  const rows = wrapped === null ? [place] : wrapped.rows.map(({ ladder }) => ladder);
  const sizes = wrapped === null ? ladderSizes.full : ladderSizes[detail];
  for (const [row, ladder] of rows.entries()) {
    const here = rungs.filter((rung) => rung.row === row);
    for (const rung of here) rungShapes(rung, ladder, shapes);
    numberShapes(picture, here, ladder, sizes, shapes);
    if (here.length > 0) shapes.push(line(outline(here, ladder), 'ink', 1.5));
  }
  const waiting = sumText(picture, parts, 'wait', words.ladder.waiting);
  const work = sumText(picture, parts, 'work', words.ladder.work);
  const last = rungs.at(-1);
  if (wrapped !== null) rowsFoot(picture, parts, last, { waiting, work }, place, sizes, shapes);
  else {
    if (last !== undefined) sumShapes(last, place, waiting, work, shapes);
    sentenceShapes(picture, parts, textWidth(work, styles.ladderWorkSum.size, 600), place, shapes);
  }
  const foot = wrapped === null ? place.bottom + grid.ladderSentence : place.bottom + grid.rowsSentence;
  const top = rows[0]?.y ?? place.y;
  return {
    key: 'ladder:path',
    kind: 'ladder',
    of: null,
    label: rungs.length === 0 ? words.ladder.noPath : labelOf(picture, parts),
    box: {
      x: map.x,
      y: top,
      width: width - 2 * map.x,
      height: foot - top,
    },
    shapes,
  };
}

/** A sum at the end; what it is at least, where a time is missing, and nothing where nothing is known. */
function sumText(
  picture: Picture,
  { sums, atLeast }: LadderParts,
  time: keyof WaitAndWork,
  say: (time: string) => string,
): string {
  if (sums !== null) return say(picture.time(sums[time]));
  return atLeast[time] > 0 ? picture.words.ladder.atLeast(say(lowerBoundText(picture, atLeast[time]))) : '';
}

function labelOf(picture: Picture, { sums, atLeast }: LadderParts): string {
  const { ladder } = picture.words;
  if (sums !== null) return ladder.label(picture.spokenTime(sums.wait), picture.spokenTime(sums.work));
  const known = (seconds: number) => lowerBoundText(picture, seconds, 'long');
  return ladder.atLeast(ladder.label(known(atLeast.wait), known(atLeast.work)));
}

function rungsOf(picture: Picture, { steps }: LadderParts): readonly Rung[] {
  const standing = ladderX(picture);
  const { wrapped } = picture.layout;
  let end = Number.NEGATIVE_INFINITY;
  let before = 0;
  return steps.map((step) => {
    const row = wrapped?.rowOf[step.index] ?? 0;
    if (row !== before) end = Number.NEGATIVE_INFINITY;
    before = row;
    const x = standing[step.index] ?? 0;
    const left = Math.max(end, x - grid.waitZone);
    end = x + grid.boxWidth;
    return { ...step, left, x, row };
  });
}

/**
 * Where the rungs stand: under their boxes; in the order of the stream where boxes were put so that the path runs back.
 */
function ladderX({ analysis, layout }: Picture): Float64Array {
  if (layout.wrapped !== null) return layout.x;
  let end = Number.NEGATIVE_INFINITY;
  for (const id of analysis.pathSoFar) {
    const x = layout.x[analysis.indexOf(id)] ?? 0;
    if (x < end + grid.waitZone) return layout.homeX;
    end = x + grid.boxWidth;
  }
  return layout.x;
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
function numberShapes(
  picture: Picture,
  rungs: readonly Rung[],
  place: LadderPlace,
  { number: size }: LadderSizes,
  shapes: Shape[],
): void {
  for (const { x, left, wait, share } of rungs) {
    if (wait === 0) continue;
    const style = { ...(wait === null ? styles.ladderUnknown : styles.ladderWait), size };
    shapes.push(textShape((left + x) / 2, place.peak - 7, timeText(picture, wait, share), style));
  }
  for (const { x, work, share } of rungs) {
    const style = { ...(work === null ? styles.ladderUnknown : styles.ladderWork), size };
    const y = place.base + 14 + Math.round((size - styles.ladderWork.size) / 2);
    shapes.push(textShape(x + grid.boxWidth / 2, y, timeText(picture, work, share), style));
  }
}

/** A time as it stands on the ladder: with the share of items that have it, where not all do. */
function timeText(picture: Picture, seconds: number | null, share: number): string {
  const { ladder } = picture.words;
  if (seconds === null) return ladder.unknown;
  const time = picture.time(seconds);
  return share > 0.9995 || seconds === 0 ? time : ladder.share(picture.share(share), time);
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
  if (waiting !== '') shapes.push(textShape(right, place.peak - 7, waiting, styles.ladderWaitSum));
  if (work !== '') shapes.push(textShape(right, place.bottom + 22, work, styles.ladderWorkSum));
}

/** Under the last row: both sums at its end, and below them the sentence on a line of its own. */
function rowsFoot(
  picture: Picture,
  parts: LadderParts,
  last: Rung | undefined,
  { waiting, work }: { readonly waiting: string; readonly work: string },
  place: LadderPlace,
  { sum, sentence }: LadderSizes,
  shapes: Shape[],
): void {
  const { map, wrapped } = picture.layout;
  const row = wrapped?.rows.at(-1);
  const under = last !== undefined && row?.steps.includes(last.index) === true;
  const end = under ? last.x + grid.boxWidth : (row?.box.x ?? 0) + (row?.box.width ?? 0);
  const wide = (text: string) => textWidth(text, sum, 600);
  const between = waiting !== '' && work !== '' ? 20 : 0;
  const right = Math.max(end, map.x + wide(waiting) + between + wide(work));
  const y = place.bottom + 24;
  if (work !== '') shapes.push(textShape(right, y, work, { ...styles.ladderWorkSum, size: sum }));
  if (waiting !== '') {
    const x = right - wide(work) - between;
    shapes.push(textShape(x, y, waiting, { ...styles.ladderWaitSum, size: sum }));
  }
  const words = last === undefined ? picture.words.ladder.noPath : pathSentence(picture, parts);
  const style = { ...styles.ladderSentence, size: sentence };
  putText(shapes, map.x, place.bottom + 46, words, style, map.width);
}

/** One sentence under the ladder: what its sums hold besides what is drawn, and which steps could take longer. */
function sentenceShapes(
  picture: Picture,
  parts: LadderParts,
  taken: number,
  place: LadderPlace,
  shapes: Shape[],
): void {
  const { map } = picture.layout;
  const known = parts.steps.length > 0;
  const right = lastRight(picture);
  const words = known ? pathSentence(picture, parts) : picture.words.ladder.noPath;
  const y = known ? place.bottom + 22 : place.y + 8;
  const width = (known ? right - taken - 24 : picture.layout.width - map.x) - map.x;
  putText(shapes, map.x, y, words, styles.ladderSentence, width);
}

function lastRight(picture: Picture): number {
  const last = picture.analysis.pathSoFar.at(-1);
  const index = last === undefined ? -1 : picture.analysis.indexOf(last);
  return (ladderX(picture)[index] ?? 0) + grid.boxWidth;
}
