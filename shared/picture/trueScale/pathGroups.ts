import type { Seconds } from '../../model/units';
import { triangle } from '../groups/symbols';
import { nameOf, type Picture } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { line, polygon, putText, rect, textShape } from '../shapes';
import { styles } from '../styles';
import { fitText } from '../text/fitText';
import { textWidth } from '../text/textWidth';
import { settleLabels } from './labels';
import { placeOf, type TimeScale } from './scale';
import { paintOf, stretchGroup, thinnest } from './stretchGroup';
import type { Stretch } from './timeline';

/** Neighbours stand together until they are so wide, in px: enough to tell waiting from work. */
const together = 4;

/** The kinds of time in the order in which a run shows them. */
const kinds = ['wait', 'work', 'unknown'] as const;

/**
 * The pieces of the path as bars. Of a long stream with more pieces than hairlines would find room, pieces too thin to be
 * seen are drawn with their neighbours as one: first all their waiting, then all their work, still as wide as the time.
 * Hairlines one upon the other would show whatever came last.
 */
function barGroups(
  picture: Picture,
  path: readonly Stretch[],
  scale: TimeScale,
  bar: { readonly y: number; readonly height: number },
): readonly SceneGroup[] {
  if (path.length * thinnest <= scale.width)
    return path.map((stretch) => stretchGroup(picture, stretch, scale, bar));
  return runsOf(path, (seconds) => (seconds / scale.lead) * scale.width).map((run) => {
    const [only] = run;
    return only !== undefined && run.length === 1
      ? stretchGroup(picture, only, scale, bar)
      : runGroup(picture, run, scale, bar);
  });
}

/** The path in runs of neighbours that are too thin alone. @param widthOf px of a time */
function runsOf(
  path: readonly Stretch[],
  widthOf: (time: Seconds) => number,
): readonly (readonly Stretch[])[] {
  const runs: Stretch[][] = [];
  let open = 0;
  for (const stretch of path) {
    const width = widthOf(stretch.to - stretch.from);
    const alone = width >= thinnest;
    if (alone || open === 0 || open >= together) {
      runs.push([]);
      open = 0;
    }
    runs.at(-1)?.push(stretch);
    open = alone ? 0 : open + width;
  }
  return runs;
}

function runGroup(
  picture: Picture,
  run: readonly Stretch[],
  scale: TimeScale,
  bar: { readonly y: number; readonly height: number },
): SceneGroup {
  const [first, last] = [run[0] as Stretch, run.at(-1) as Stretch];
  const idOf = ({ step }: Stretch) => picture.analysis.document.steps[step]?.id ?? '';
  const sums = kinds.map((kind) => ({
    kind,
    time: run.reduce((sum, { kind: other, from, to }) => sum + (other === kind ? to - from : 0), 0),
  }));
  let from = first.from;
  const shapes = sums.flatMap(({ kind, time }) => {
    if (time === 0) return [];
    const x = placeOf(scale, from);
    from += time;
    return [rect({ x, y: bar.y, width: placeOf(scale, from) - x, height: bar.height }, paintOf(kind))];
  });
  const [wait = 0, work = 0] = sums.map(({ time }) => time);
  const x = placeOf(scale, first.from);
  return {
    key: `step:${idOf(first)}:${first.kind}:run`,
    kind: 'step',
    of: null,
    label: scale.words.runLabel(
      nameOf(picture, first.step),
      nameOf(picture, last.step),
      picture.spokenTime(wait),
      picture.spokenTime(work),
    ),
    box: { x, y: bar.y, width: placeOf(scale, last.to) - x, height: bar.height },
    shapes,
  };
}

/** Above the bar: the mark of the longest wait. */
const markRoom = 28;
const labelRows = 3;
const labelPitch = 20;
const widestName = 280;
/** Names of so many steps are tried: more could not be read anyway. */
const mostNames = 80;

/** The critical path as one bar with the names of the steps below it. */
export function pathGroups(
  picture: Picture,
  path: readonly Stretch[],
  scale: TimeScale,
  { top, height }: { readonly top: number; readonly height: number },
): { readonly groups: readonly SceneGroup[]; readonly bottom: number } {
  const bar = { y: top + markRoom, height };
  const groups = barGroups(picture, path, scale, bar);
  const names = nameGroups(picture, path, scale, bar.y + height);
  const marks = [...timeGroups(picture, path, scale, bar), ...markGroup(picture, path, scale, bar.y)];
  return { groups: [...groups, ...marks, ...names.groups], bottom: names.bottom };
}

/** How long the waits (and longer pieces of work) are, inside of them where there is room. */
function timeGroups(
  picture: Picture,
  path: readonly Stretch[],
  scale: TimeScale,
  bar: { readonly y: number; readonly height: number },
): readonly SceneGroup[] {
  return path.flatMap((stretch) => {
    const [from, to] = [placeOf(scale, stretch.from), placeOf(scale, stretch.to)];
    const time = picture.time(stretch.to - stretch.from);
    const style = stretch.kind === 'work' ? styles.stretchWork : styles.stretchWait;
    const full = stretch.kind === 'wait' ? scale.words.waiting(time) : time;
    const says = [full, time].find((words) => textWidth(words, style.size, style.weight) + 20 <= to - from);
    if (says === undefined) return [];
    const width = textWidth(says, style.size, style.weight) + 12;
    const middle = { x: (from + to) / 2, y: bar.y + bar.height / 2 };
    const plate = { x: middle.x - width / 2, y: middle.y - 11, width, height: 22 };
    // On the hatch alone a time would be hard to read.
    const shapes: Shape[] = stretch.kind === 'work' ? [] : [rect(plate, 'waitSoft', 4)];
    shapes.push(textShape(middle.x, middle.y + 4.5, says, style));
    const id = picture.analysis.document.steps[stretch.step]?.id ?? '';
    const label = `${nameOf(picture, stretch.step)}: ${full}`;
    return [
      { key: `mark:time:${stretch.kind}:${id}`, kind: 'mark', of: id, label, box: plate, shapes } as const,
    ];
  });
}

/** The longest wait of the path with its shape and its word. */
function markGroup(
  picture: Picture,
  path: readonly Stretch[],
  scale: TimeScale,
  top: number,
): readonly SceneGroup[] {
  const { analysis, words } = picture;
  const longest = analysis.longestWait;
  const stretch = path.find(
    ({ kind, step }) => kind === 'wait' && analysis.document.steps[step]?.id === longest?.step,
  );
  if (longest === null || stretch === undefined) return [];
  const width = Math.ceil(textWidth(words.longestWait, styles.mark.size, styles.mark.weight)) + 34;
  const middle = (placeOf(scale, stretch.from) + placeOf(scale, stretch.to)) / 2;
  const left = Math.min(Math.max(middle - width / 2, scale.left), scale.left + scale.width - width);
  const box = { x: left, y: top - 24, width, height: 20 };
  return [
    {
      key: 'mark:longestWait',
      kind: 'mark',
      of: longest.step,
      label: words.longestWaitLabel(nameOf(picture, stretch.step), picture.spokenTime(longest.wait)),
      box,
      shapes: [
        rect(box, 'wait', 5),
        polygon(triangle({ x: left + 14, y: box.y + 10 }, 10), 'onStrong'),
        textShape(left + 24, box.y + 14, words.longestWait, styles.mark),
      ],
    },
  ];
}

/** Names with times below the bar: staggered, with a line where they stand lower, left out where there is no room. */
function nameGroups(
  picture: Picture,
  path: readonly Stretch[],
  scale: TimeScale,
  top: number,
): { readonly groups: readonly SceneGroup[]; readonly bottom: number } {
  const style = styles.stretchName;
  const worked = path.filter(({ kind }) => kind !== 'wait');
  const longest = [...worked].sort((one, other) => other.to - other.from - (one.to - one.from));
  const tried = longest.slice(0, mostNames).map((stretch) => {
    const time = picture.time(stretch.to - stretch.from);
    const room = widestName - textWidth(scale.words.labelled('', time), style.size, style.weight);
    const name = fitText(nameOf(picture, stretch.step), room, style.size, style.weight, 1).lines[0] ?? '';
    const says = scale.words.labelled(name, time);
    const x = (placeOf(scale, stretch.from) + placeOf(scale, stretch.to)) / 2;
    return { stretch, says, x, width: textWidth(says, style.size, style.weight) };
  });
  const settled = settleLabels(
    tried.map(({ x, width, stretch }) => ({ x: x - scale.left, width, weight: stretch.to - stretch.from })),
    scale.width,
    labelRows,
  );
  const groups: SceneGroup[] = [];
  let rows = 0;
  for (const [index, { stretch, says, x, width }] of tried.entries()) {
    const place = settled[index];
    if (place == null) continue;
    rows = Math.max(rows, place.row + 1);
    const left = scale.left + place.left;
    const y = top + 20 + place.row * labelPitch;
    const shapes: Shape[] = [];
    const way = [
      { x, y: top },
      { x, y: y - 12 },
    ];
    shapes.push(line(way, 'muted', 1));
    putText(shapes, left, y, says, style, width + 1);
    const { id = '', name = '' } = picture.analysis.document.steps[stretch.step] ?? {};
    const box = { x: left, y: y - 12, width, height: 16 };
    groups.push({
      key: `mark:name:${id}`,
      kind: 'mark',
      of: id,
      label: name.trim() === '' ? says : name,
      box,
      shapes,
    });
  }
  return { groups, bottom: top + 12 + rows * labelPitch };
}
