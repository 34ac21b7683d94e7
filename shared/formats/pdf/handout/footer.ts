import type { Shape } from '../../../picture/scene';
import { fitText } from '../../../picture/text/fitText';
import { margins, type PageSize } from '../mapPage';
import { baseline, textLine, types } from './type';

/** The foot of a page: whose it is, and which of how many. */
export function footer(
  { width, height }: PageSize,
  side: number,
  title: string,
  number: string,
): readonly Shape[] {
  const { foot } = types;
  const top = height - margins.bottom / 2 - foot.line / 2;
  const room = (width - 2 * side) * 0.75;
  const [shown = ''] = fitText(title, room, foot.size, foot.weight, 1).lines;
  const { size, weight, fill } = foot;
  return [
    textLine(shown, side, top, foot),
    {
      kind: 'text',
      text: number,
      x: width - side,
      y: top + baseline(foot),
      size,
      weight,
      fill,
      anchor: 'end',
    },
  ];
}
