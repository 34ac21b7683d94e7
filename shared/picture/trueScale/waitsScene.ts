import type { Words } from '../../text/words';
import { nameOf, type Picture } from '../picture';
import type { Scene, SceneGroup, Shape } from '../scene';
import { line, putText, rect, textShape } from '../shapes';
import { styles } from '../styles';
import { edge } from './scale';
import { titleGroup } from './titleGroup';
import type { TimePictureOptions } from './trueScaleScene';
import { type RankedWait, rankedWaits, waitsSentence } from './waits';

/** Height of a row with the room to the next: less where the room is low, down to what can be read. */
const widestPitch = 36;
const leastPitch = 26;
/** Free space above and below a bar. */
const gap = 6;
const mostRows = 12;
const timeRoom = 72;
const shareRoom = 100;
const soFarRoom = 76;

interface Columns {
  readonly words: Words['trueScale'];
  readonly nameWidth: number;
  readonly barLeft: number;
  readonly barWidth: number;
  readonly right: number;
  readonly all: number;
  readonly pitch: number;
}

/**
 * The waits of the critical path as a waterfall: longest first, each bar beginning where the one above ends, with its
 * share and what it makes with those above. Null while the lead time is not known.
 */
export function waitsScene(
  picture: Picture,
  words: Words['trueScale'],
  { width, height: room = Number.POSITIVE_INFINITY, heading }: TimePictureOptions,
): Scene | null {
  const waits = rankedWaits(picture);
  if (waits === null) return null;
  const groups: SceneGroup[] = [];
  if (heading) groups.push(titleGroup(picture, waitsSentence(picture, words, waits), width));
  const top = heading ? 84 : 8;
  const right = width - edge;
  const nameWidth = Math.max(120, Math.min(280, Math.round(width * 0.24)));
  const barLeft = edge + nameWidth + 16;
  const barWidth = Math.max(60, right - timeRoom - shareRoom - soFarRoom - barLeft);
  const all = waits.at(-1)?.soFar ?? 0;
  const rows = Math.min(waits.length, mostRows) + 1;
  const pitch = Math.max(leastPitch, Math.min(widestPitch, Math.floor((room - top - 40) / rows)));
  const columns = { words, nameWidth, barLeft, barWidth, right, all, pitch };
  if (waits.length === 0) return { width, height: top + 8, groups };
  groups.push(headGroup(columns, top));
  const shown = waits.length > mostRows ? waits.slice(0, mostRows - 1) : waits;
  const rest = waits.slice(shown.length);
  let y = top + 24;
  let before = 0;
  for (const row of [...shown.map(rowOf(picture)), ...restOf(words, shown, rest, all)]) {
    groups.push(rowGroup(picture, columns, row, before, y));
    before = row.soFar;
    y += pitch;
  }
  groups.push(totalGroup(picture, columns, y));
  return { width, height: y + pitch + 8, groups };
}

interface Row {
  readonly key: string;
  readonly of: string | null;
  readonly name: string;
  readonly wait: number;
  readonly soFar: number;
}

function rowOf(picture: Picture) {
  return ({ step, wait, soFar }: RankedWait): Row => {
    const id = picture.analysis.document.steps[step]?.id ?? '';
    return { key: `wait:${id}`, of: id, name: nameOf(picture, step), wait, soFar };
  };
}

function restOf(
  words: Words['trueScale'],
  shown: readonly RankedWait[],
  rest: readonly RankedWait[],
  all: number,
): readonly Row[] {
  if (rest.length === 0) return [];
  const wait = all - (shown.at(-1)?.soFar ?? 0);
  return [{ key: 'wait:others', of: null, name: words.otherWaits(rest.length), wait, soFar: all }];
}

function headGroup({ words, barLeft, right }: Columns, top: number): SceneGroup {
  const y = top + 12;
  return {
    key: 'heading:columns',
    kind: 'heading',
    of: null,
    label: words.waitsTitle,
    box: { x: edge, y: top, width: right - edge, height: 16 },
    shapes: [
      { ...textShape(edge, y, words.waitBefore, styles.rowHead), anchor: 'start' },
      textShape(right - soFarRoom, y, words.ofAllWaiting, styles.rowHead),
      textShape(right, y, words.soFar, styles.rowHead),
      line(
        [
          { x: barLeft, y: y + 8 },
          { x: right, y: y + 8 },
        ],
        'line',
        1,
      ),
    ],
  };
}

function rowGroup(picture: Picture, columns: Columns, row: Row, before: number, top: number): SceneGroup {
  const { words, nameWidth, barLeft, barWidth, right, all, pitch } = columns;
  const barHeight = pitch - 2 * gap;
  const [share, soFar] = [picture.share(row.wait / all), picture.share(row.soFar / all)];
  const time = picture.time(row.wait);
  const x = barLeft + Math.round((before / all) * barWidth * 100) / 100;
  const width = Math.max(1.5, Math.round((row.wait / all) * barWidth * 100) / 100);
  const y = top + gap;
  const base = top + pitch / 2 + 4.5;
  const shapes: Shape[] = [];
  putText(shapes, edge, base, row.name, styles.rowName, nameWidth);
  // From the end of the bar above to the beginning of this one.
  if (before > 0)
    shapes.push(
      line(
        [
          { x, y: y - 2 * gap },
          { x, y },
        ],
        'muted',
        1,
      ),
    );
  shapes.push(rect({ x, y, width, height: barHeight }, 'waitHatch', 0, 'wait', 1));
  shapes.push(textShape(right - soFarRoom - shareRoom, base, time, styles.rowTime));
  shapes.push(
    textShape(right - soFarRoom, base, share, styles.rowShare),
    textShape(right, base, soFar, styles.rowSoFar),
  );
  return {
    key: row.key,
    kind: 'wait',
    of: row.of,
    label: words.waitRowLabel(row.name, picture.spokenTime(row.wait), share, soFar),
    box: { x: edge, y: top, width: right - edge, height: pitch },
    shapes,
  };
}

function totalGroup(
  picture: Picture,
  { words, nameWidth, barLeft, barWidth, right, all, pitch }: Columns,
  top: number,
): SceneGroup {
  const y = top + gap;
  const base = top + pitch / 2 + 4.5;
  const time = picture.time(all);
  const shapes: Shape[] = [
    line(
      [
        { x: edge, y: top },
        { x: right, y: top },
      ],
      'line',
      1,
    ),
  ];
  putText(shapes, edge, base, words.allWaiting, styles.rowName, nameWidth);
  shapes.push(rect({ x: barLeft, y, width: barWidth, height: pitch - 2 * gap }, 'waitSoft', 0, 'wait', 1));
  shapes.push(textShape(right - soFarRoom - shareRoom, base, time, styles.rowTime));
  return {
    key: 'wait:all',
    kind: 'wait',
    of: null,
    label: `${words.allWaiting}: ${picture.spokenTime(all)}`,
    box: { x: edge, y: top, width: right - edge, height: pitch },
    shapes,
  };
}
