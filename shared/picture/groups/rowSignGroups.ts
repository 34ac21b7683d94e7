import type { ReworkSimulated } from '../../simulation/totals/reworkSimulated';
import type { Picture } from '../picture';
import type { SceneGroup } from '../scene';
import { rect, textShape } from '../shapes';
import { styles } from '../styles';
import { ladderGroup } from './ladderGroup';
import type { StepDetail } from './stepGroup';

const radius = 11;

/** Where a row of a wrapped map ends and where it is led on: the same letter in a circle at both. */
export function rowSignGroups({ layout, words }: Picture): readonly SceneGroup[] {
  return (layout.wrapped?.signs ?? []).map(({ letter, at, other, leaves }) => {
    const box = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
    const size = letter.length > 1 ? styles.rowSign.size * 0.75 : styles.rowSign.size;
    return {
      key: `mark:row:${letter}:${leaves ? 'out' : 'in'}`,
      kind: 'mark',
      of: null,
      label: leaves ? words.leadsOn(letter, other + 1) : words.leadsFrom(letter, other + 1),
      box,
      shapes: [
        rect(box, 'surface', radius, 'ink', 1.5),
        textShape(at.x, at.y + size * 0.36, letter, { ...styles.rowSign, size }),
      ],
    };
  });
}

/** What only a map in rows has within it: the signs at their ends, and the ladder under each; nothing for one row. */
export function rowGroups(
  picture: Picture,
  simulated: ReworkSimulated | null,
  detail: StepDetail,
): readonly SceneGroup[] {
  if (picture.layout.wrapped === null) return [];
  const ladder = ladderGroup(picture, simulated ?? undefined, detail);
  return ladder === null ? rowSignGroups(picture) : [...rowSignGroups(picture), ladder];
}
