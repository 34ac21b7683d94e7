import { nameOf, type Picture } from '../picture';
import type { SceneGroup } from '../scene';
import { rect } from '../shapes';
import { placeOf, type TimeScale } from './scale';
import type { Stretch } from './timeline';

/** Never thinner than a hairline, so that nothing is lost. */
export const thinnest = 1.5;

/** A piece of time as a bar. */
export function stretchGroup(
  picture: Picture,
  stretch: Stretch,
  scale: TimeScale,
  bar: { readonly y: number; readonly height: number },
): SceneGroup {
  const { kind, step, from, to } = stretch;
  const id = picture.analysis.document.steps[step]?.id ?? '';
  const x = placeOf(scale, from);
  const width = Math.max(Math.round((placeOf(scale, to) - x) * 100) / 100, thinnest);
  const box = { x, y: bar.y, width, height: bar.height };
  return {
    key: `${kind === 'wait' ? 'wait' : 'step'}:${id}`,
    kind: kind === 'wait' ? 'wait' : 'step',
    of: id,
    label: labelOf(picture, stretch, scale),
    box,
    shapes: [rect(box, paintOf(kind))],
  };
}

/** Waiting hatched, work solid, what is not told apart in grey. */
export function paintOf(kind: Stretch['kind']): 'work' | 'waitHatch' | 'line' {
  return kind === 'work' ? 'work' : kind === 'wait' ? 'waitHatch' : 'line';
}

function labelOf(picture: Picture, { kind, step, from, to }: Stretch, { words, lead }: TimeScale): string {
  const name = nameOf(picture, step);
  const time = picture.spokenTime(to - from);
  if (kind === 'work') return words.workLabel(name, time, picture.spokenTime(from));
  return kind === 'wait'
    ? words.waitLabel(name, time, picture.share((to - from) / lead))
    : words.unknownLabel(name, time);
}
