import { grid } from '../layout/grid';
import { stepBox } from '../layout/layout';
import { type KaizenBurst, nameOf, type Picture } from '../picture';
import type { Point, SceneGroup } from '../scene';
import { polygon, type TextStyle, textShape } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import type { StepDetail } from './stepGroup';

const points = 14;

interface BurstSize {
  /** At least; long numbers take more. */
  readonly width: number;
  readonly height: number;
  /** How much of it lies over the foot of the box. */
  readonly over: number;
  readonly style: TextStyle;
}

/** No wider than what lies between the rework that arrives and that leaves; from far away as large as a name. */
const sizes: Readonly<Record<StepDetail, BurstSize>> = {
  full: { width: 58, height: 30, over: 7, style: styles.kaizenBurst },
  compact: { width: 58, height: 34, over: 10, style: styles.compactKaizenBurst },
  coarse: { width: 70, height: 44, over: 13, style: styles.coarseKaizenBurst },
};

/** From the middle of the box: rework arrives and leaves at both sides of the burst, and its arrow head is the wider. */
const aside = 1.5;
/** How deep the notches are. */
const notch = 0.8;

/** The part of its width that a line of numbers may take. */
const inside = 0.66;

/**
 * A kaizen burst at the foot of a step with improvements that are not done yet, with their numbers, as in every list
 * and document; null where there is none.
 */
export function kaizenBurstGroup(
  picture: Picture,
  index: number,
  detail: StepDetail = 'full',
): SceneGroup | null {
  const step = picture.analysis.document.steps[index];
  const kaizenBursts = step === undefined ? undefined : picture.kaizenBursts.get(step.id);
  if (step === undefined || kaizenBursts === undefined) return null;
  const box = stepBox(picture.layout, index);
  const { height, over, style, width: least } = sizes[detail];
  const numbers = numbersOf(kaizenBursts, style, least * inside);
  const width = Math.max(least, Math.ceil(textWidth(numbers, style.size, style.weight) / inside));
  const centre = { x: box.x + grid.boxWidth / 2 + aside, y: box.y + grid.boxHeight + height / 2 - over };
  const titles = kaizenBursts.map(
    ({ number, title }) => `${number} · ${title === '' ? nameOf(picture, index) : title}`,
  );
  return {
    key: `mark:kaizenBurst:${step.id}`,
    kind: 'mark',
    of: step.id,
    label: picture.words.burstLabel(titles),
    box: { x: centre.x - width / 2, y: centre.y - height / 2, width, height },
    shapes: [
      polygon(jagged(centre, width, height), 'surface', 'accent', 1.6),
      textShape(centre.x, centre.y + style.size * 0.35, numbers, style),
    ],
  };
}

/** As many numbers as there is room for, but one at least, and how many there are besides. */
function numbersOf(kaizenBursts: readonly KaizenBurst[], { size, weight }: TextStyle, room: number): string {
  const numbers = kaizenBursts.map(({ number }) => number);
  for (let told = numbers.length; ; told--) {
    const rest = numbers.length - told;
    const says = `${numbers.slice(0, told).join(' · ')}${rest === 0 ? '' : ` +${rest}`}`;
    if (told === 1 || textWidth(says, size, weight) <= room) return says;
  }
}

function jagged(centre: Point, width: number, height: number): readonly Point[] {
  return Array.from({ length: points * 2 }, (_, index) => {
    const turn = (index / (points * 2)) * 2 * Math.PI;
    const reach = index % 2 === 0 ? 1 : notch;
    return {
      x: centre.x + (Math.sin(turn) * width * reach) / 2,
      y: centre.y - (Math.cos(turn) * height * reach) / 2,
    };
  });
}
