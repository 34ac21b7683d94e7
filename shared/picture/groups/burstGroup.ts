import { grid } from '../layout/grid';
import { stepBox } from '../layout/layout';
import { type Burst, nameOf, type Picture } from '../picture';
import type { Point, SceneGroup } from '../scene';
import { polygon, text } from '../shapes';
import { styles } from '../styles';

const points = 14;
const width = 56;
const height = 28;
/** From the middle of the box: rework arrives and leaves at both sides of the burst, and its arrow head is the wider. */
const aside = 1.5;
/** How deep the notches are. */
const notch = 0.8;

/** So many numbers have room; of more the first are told, and how many there are besides. */
const mostNumbers = 3;

/**
 * A kaizen burst at the foot of a step with improvements that are not done yet, with their numbers, as in every list
 * and document; null where there is none.
 */
export function burstGroup(picture: Picture, index: number): SceneGroup | null {
  const step = picture.analysis.document.steps[index];
  const bursts = step === undefined ? undefined : picture.bursts.get(step.id);
  if (step === undefined || bursts === undefined) return null;
  const box = stepBox(picture.layout, index);
  const centre = { x: box.x + grid.boxWidth / 2 + aside, y: box.y + grid.boxHeight + height / 2 - 7 };
  const titles = bursts.map(
    ({ number, title }) => `${number} · ${title === '' ? nameOf(picture, index) : title}`,
  );
  return {
    key: `mark:burst:${step.id}`,
    kind: 'mark',
    of: step.id,
    label: picture.words.burstLabel(titles),
    box: { x: centre.x - width / 2, y: centre.y - height / 2, width, height },
    shapes: [
      polygon(jagged(centre), 'surface', 'accent', 1.4),
      text(centre.x, centre.y + 3.5, numbersOf(bursts), styles.burst),
    ],
  };
}

function numbersOf(bursts: readonly Burst[]): string {
  const numbers = bursts.map(({ number }) => number);
  if (numbers.length <= mostNumbers) return numbers.join(' · ');
  const told = numbers.slice(0, mostNumbers - 1);
  return `${told.join(' · ')} +${numbers.length - told.length}`;
}

function jagged(centre: Point): readonly Point[] {
  return Array.from({ length: points * 2 }, (_, index) => {
    const turn = (index / (points * 2)) * 2 * Math.PI;
    const reach = index % 2 === 0 ? 1 : notch;
    return {
      x: centre.x + (Math.sin(turn) * width * reach) / 2,
      y: centre.y - (Math.cos(turn) * height * reach) / 2,
    };
  });
}
