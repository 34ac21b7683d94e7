import { sizes } from './groups/coarseDetail';
import type { StepDetail } from './groups/stepGroup';
import { styles } from './styles';

/** The sizes of the names of steps and of the smallest times at waits, in one unit. */
export interface LetterSizes {
  readonly name: number;
  readonly wait: number;
}

/** From this scale on (px or pt by map unit) the names and waits of the full data box are as large as is asked for. */
const fullScale = 1.09;
/** Below this scale even large letters are small on a screen: names and the biggest number alone. */
const coarseScale = 0.5;

/**
 * How much of the steps is drawn: as much as can be read.
 *
 * @param least below this scale large letters are too small: that of the screen unless the picture is for paper
 */
export function detailAtScale(scale: number, least = coarseScale): StepDetail {
  if (scale >= fullScale) return 'full';
  return scale >= least ? 'compact' : 'coarse';
}

/** How large letters are drawn at a scale. */
export function lettersAt(scale: number, detail: StepDetail = detailAtScale(scale)): LetterSizes {
  const letters = {
    full: { name: styles.stepName.size, wait: styles.wait.size },
    compact: { name: styles.compactName.size, wait: sizes.compact.unit },
    coarse: { name: styles.farName.size, wait: sizes.coarse.unit },
  }[detail];
  return { name: letters.name * scale, wait: letters.wait * scale };
}

/** The smallest scale at which the letters of a map that is seen in parts are as large as they have to be. */
export function leastScale({ name, wait }: LetterSizes): number {
  const letters = lettersAt(1, 'compact');
  return Math.max(name / letters.name, wait / letters.wait);
}
