import type { Seconds } from '../../model/units';
import { nameOf, type Picture } from '../picture';
import type { SceneGroup } from '../scene';
import { rect } from '../shapes';
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
export function barGroups(
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
