import { type ConstraintTag, constraintTags, type Step } from '../../model/step';
import type { Picture } from '../picture';
import type { LineShape, Point, Shape } from '../scene';
import { line, polygon, rect, textShape } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';

const height = 14;
const sign = 8;
const pad = 4;
const between = 3;
/** Room for how many more there are. */
const restWidth = 16;

/** The tags of a step, each once, in the order of the list. */
export function tagsOf({ tags }: Step): readonly ConstraintTag[] {
  return constraintTags.filter((tag) => tags.includes(tag));
}

/**
 * What binds the work of a step, as small labels in a row, each with a shape of its own and a word: in full where all
 * have room, else in short.
 */
export function tagShapes(
  picture: Picture,
  step: Step,
  left: number,
  top: number,
  room: number,
): readonly Shape[] {
  const tags = tagsOf(step);
  const lengths = (['full', 'short'] as const).map((length) =>
    tags.map((tag) => picture.words.tag[tag][length]),
  );
  const fits = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + widthOf(name) + between, -between) <= room;
  const names = lengths.find(fits) ?? lengths[1] ?? [];
  const shapes: Shape[] = [];
  let x = left;
  for (const [index, tag] of tags.entries()) {
    const name = names[index] ?? '';
    const width = widthOf(name);
    const rest = tags.length - index;
    const needed = rest > 1 ? width + between + restWidth : width;
    if (x + needed > left + room) {
      const more = textShape(x + 2, top + 10.4, picture.words.moreTags(rest), styles.tag);
      shapes.push({
        ...more,
        full: tags
          .slice(index)
          .map((other) => picture.words.tag[other].full)
          .join(', '),
      });
      break;
    }
    shapes.push(rect({ x, y: top, width, height }, 'paper', 3, 'muted', 0.8));
    shapes.push(...signOf(tag, { x: x + pad, y: top + (height - sign) / 2 }));
    shapes.push(textShape(x + pad + sign + 2, top + 10.4, name, styles.tag));
    x += width + between;
  }
  return shapes;
}

function widthOf(name: string): number {
  return Math.ceil(pad + sign + 2 + textWidth(name, styles.tag.size, styles.tag.weight) + 3);
}

/** A small shape for each tag, told apart without colour. `at` is its top left corner. */
function signOf(tag: ConstraintTag, at: Point): readonly Shape[] {
  const point = (x: number, y: number): Point => ({ x: at.x + (x * sign) / 8, y: at.y + (y * sign) / 8 });
  switch (tag) {
    case 'security':
      // A shield.
      return [
        outlined([point(0.6, 0.8), point(4, 0), point(7.4, 0.8), point(7, 4.8), point(4, 8), point(1, 4.8)]),
      ];
    case 'compliance':
      // A sheet with its lines.
      return [
        outlined([point(1, 0), point(7, 0), point(7, 8), point(1, 8)]),
        line([point(2.6, 3), point(5.4, 3)], 'ink', 0.9),
        line([point(2.6, 5.4), point(5.4, 5.4)], 'ink', 0.9),
      ];
    case 'architecture':
      // A roof on its columns.
      return [
        outlined([point(0, 3), point(4, 0), point(8, 3)]),
        outlined([point(1, 3), point(7, 3), point(7, 8), point(1, 8)]),
      ];
    case 'operations':
      // A nut.
      return [
        outlined([point(2, 0.5), point(6, 0.5), point(8, 4), point(6, 7.5), point(2, 7.5), point(0, 4)]),
        polygon(
          [point(3, 2.6), point(5, 2.6), point(5.8, 4), point(5, 5.4), point(3, 5.4), point(2.2, 4)],
          'ink',
        ),
      ];
    case 'approval':
      // A tick.
      return [stroked([point(0.4, 4.4), point(3, 7), point(7.6, 1)])];
  }
}

function outlined(points: readonly Point[]): LineShape {
  return polygon(points, 'surface', 'ink', 0.9);
}

function stroked(points: readonly Point[]): LineShape {
  return line(points, 'ink', 1.6);
}
