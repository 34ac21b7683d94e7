import type { Analysis } from '../../metrics/analyse';
import type { Improvement } from '../../model/improvement';
import type { Paint, Scene, SceneGroup, Shape } from '../../picture/scene';
import { line, rect, textShape } from '../../picture/shapes';
import { styles } from '../../picture/styles';
import { fitText } from '../../picture/text/fitText';
import type { WaterfallPart } from '../../scenario/waterfall';
import { differenceColumn, type FormatDifference } from '../../text/formatDifference';
import { formatDuration } from '../../text/formatDuration';
import type { Words } from '../../text/words';
import { numberedTitle, type Plan } from '../plan';

/** A bar of the picture, in seconds of lead time from the left. */
interface Bar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly says: string;
  readonly paint: Paint;
}

const names = 250;
const bars = 330;
const figures = 90;
const row = 34;
/** Between the lines of a name. */
const leading = 15;
const margin = 16;

/**
 * How the lead time gets from now to then: a bar for each, and between them what every improvement takes away or adds,
 * each where the one above it ends. Null where it is not known all the way. What changes
 * nothing has no bar, unless `every` one is asked for.
 */
export function waterfallScene(
  {
    now,
    proposed,
    waterfall,
  }: Pick<Plan, 'proposed' | 'waterfall'> & { readonly now: Pick<Analysis, 'document'> },
  words: Words,
  every = false,
): Scene | null {
  const { calendar } = now.document;
  const { before, after, parts } = waterfall;
  const known = parts.every(({ part, total }) => part !== null && total !== null);
  if (before === null || after === null || !known) return null;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'short', words.locale);
  const told = differenceColumn(
    parts.map(({ part }) => ({ unit: 'duration', difference: part })),
    calendar,
    words.locale,
  );
  const steps = parts
    .filter(({ part }) => every || part !== 0)
    .map((part) => partBar(part, proposed, told, words));
  const all: readonly Bar[] = [
    { name: words.future.views.current, from: 0, to: before, says: time(before), paint: 'muted' },
    ...steps,
    { name: words.future.views.future, from: 0, to: after, says: time(after), paint: 'work' },
  ];
  const longest = Math.max(...all.map(({ from, to }) => Math.max(from, to)), 1);
  const scale = bars / longest;
  return {
    width: margin * 2 + names + bars + figures,
    height: margin * 2 + all.length * row,
    groups: all.map((bar, at) => barGroup(bar, all[at + 1], at, scale)),
  };
}

function partBar(
  { improvement, part, total, direction }: WaterfallPart,
  proposed: readonly Improvement[],
  told: FormatDifference,
  words: Words,
): Bar {
  const named = proposed.find(({ id }) => id === improvement);
  const [change, end] = [part ?? 0, total ?? 0];
  return {
    name: named === undefined ? improvement : numberedTitle(named, words),
    from: end - change,
    to: end,
    says: told('duration', change),
    paint: direction === 'worse' ? 'rework' : 'wait',
  };
}

function barGroup({ name, from, to, says, paint }: Bar, next: Bar | undefined, at: number, scale: number) {
  const left = margin + names;
  const top = margin + at * row;
  const box = {
    x: left + Math.min(from, to) * scale,
    y: top + 6,
    width: Math.max(Math.abs(to - from) * scale, 2),
    height: row - 12,
  };
  const shapes: Shape[] = [];
  const { lines } = fitText(name, names - 16, styles.rowName.size, styles.rowName.weight, 2);
  const base = top + row / 2 + 4.5;
  const full = lines.join(' ') === name ? {} : { full: name };
  for (const [at, label] of lines.entries()) {
    const y = base + (at - (lines.length - 1) / 2) * leading;
    shapes.push({ ...textShape(margin, y, label, styles.rowName), ...full });
  }
  shapes.push(rect(box, paint, 3));
  shapes.push(textShape(Math.max(box.x + box.width, 0) + 8, base, says, styles.besideName));
  // Where this bar ends the next begins.
  const edge = left + to * scale;
  if (next !== undefined)
    shapes.push(
      line(
        [
          { x: edge, y: box.y + box.height },
          { x: edge, y: top + row + 6 },
        ],
        'muted',
        1,
      ),
    );
  return {
    key: `heading:waterfall-${at}`,
    kind: 'heading',
    of: null,
    label: `${name}: ${says}`,
    box: { x: margin, y: top, width: names + bars + figures, height: row },
    shapes,
  } satisfies SceneGroup;
}
