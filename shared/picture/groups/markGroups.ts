import { stepAxis, stepBox } from '../layout/layout';
import { nameOf, type Picture } from '../picture';
import type { Paint, SceneGroup, Shape } from '../scene';
import { arrow, polygon, rect, text, topRect } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import { diamond, triangle, works } from './symbols';

/** What stands out: the constraint where it is known, else the longest wait; and where the customer is. */
export function markGroups(picture: Picture): readonly SceneGroup[] {
  const { analysis } = picture;
  const marked = weakPoint(picture);
  const customers = picture.layout.ends.map((index) => customerGroup(picture, index));
  return analysis.document.steps.length === 0 || marked === null ? customers : [...customers, marked];
}

function weakPoint(picture: Picture): SceneGroup | null {
  const { analysis, words } = picture;
  if (analysis.constraint !== null) {
    const index = analysis.indexOf(analysis.constraint.step);
    const utilisation = picture.share(analysis.constraint.utilisation);
    const label = words.constraintLabel(nameOf(picture, index), utilisation);
    return markGroup(picture, index, 'constraint', words.constraint, 'ink', label);
  }
  if (analysis.longestWait === null) return null;
  const index = analysis.indexOf(analysis.longestWait.step);
  const label = words.longestWaitLabel(nameOf(picture, index), picture.time(analysis.longestWait.wait));
  return markGroup(picture, index, 'longestWait', words.longestWait, 'wait', label);
}

/** A frame around the box and a tab on top of it with a shape and a word. */
function markGroup(
  picture: Picture,
  index: number,
  kind: 'constraint' | 'longestWait',
  words: string,
  paint: Paint,
  label: string,
): SceneGroup {
  const box = stepBox(picture.layout, index);
  const wide = Math.ceil(textWidth(words, styles.mark.size, styles.mark.weight) / 2) * 2 + 34;
  const left = box.x + (box.width - wide) / 2;
  const top = box.y - 20;
  const sign = { x: left + 14, y: top + 10 };
  const shapes: Shape[] = [
    rect(box, 'none', 6, paint, 2.5),
    topRect({ x: left, y: top, width: wide, height: 20 }, paint, 5),
    kind === 'constraint' ? diamond(sign, 5, 'onStrong') : polygon(triangle(sign, 10), 'onStrong'),
    text(left + 24, top + 14, words, styles.mark),
  ];
  return {
    key: `mark:${kind}`,
    kind: 'mark',
    of: picture.analysis.document.steps[index]?.id ?? null,
    label,
    box: { ...box, y: top, height: box.height + 20 },
    shapes,
  };
}

function customerGroup(picture: Picture, index: number): SceneGroup {
  const box = stepBox(picture.layout, index);
  const { y } = stepAxis(picture.layout, index);
  const right = box.x + box.width;
  const id = picture.analysis.document.steps[index]?.id ?? '';
  return {
    key: `mark:customer:${id}`,
    kind: 'mark',
    of: id,
    label: picture.words.customerLabel(nameOf(picture, index)),
    box: { x: right, y: y - 16, width: 68, height: 48 },
    shapes: [
      arrow(
        [
          { x: right, y },
          { x: right + 22, y },
        ],
        'ink',
        1.5,
        0,
        false,
      ),
      works({ x: right + 26, y: y - 14 }, 30, 24),
      text(right + 41, y + 26, picture.words.customer, styles.customer),
    ],
  };
}
