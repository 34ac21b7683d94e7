import type { Box, Shape } from '../picture/scene';
import { rect, text } from '../picture/shapes';
import { styles } from '../picture/styles';
import { textWidth } from '../picture/text/textWidth';
import type { StepMark } from './changedSteps';

const style = { ...styles.mark, size: 13, anchor: 'middle' } as const;

export const markHeight = 20;

export function markWidth(mark: StepMark): number {
  return Math.max(markHeight, textWidth(markText(mark), style.size, style.weight) + 12);
}

/** `2`, `+2` for what is new, `×2` for what goes. */
function markText({ kind, numbers }: StepMark): string {
  const sign = kind === 'added' ? '+' : kind === 'removed' ? '×' : '';
  return `${sign}${numbers.join(', ')}`;
}

/** The number of an improvement in a pill, told apart by its sign as well. */
export function markShapes(mark: StepMark, { x, y, width, height }: Box): readonly Shape[] {
  const pill = rect({ x, y, width, height }, 'accent', height / 2, 'paper', 1.5);
  return [pill, text(x + width / 2, y + height / 2 + 4.7, markText(mark), style)];
}
