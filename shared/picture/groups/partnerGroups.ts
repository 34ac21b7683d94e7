import { grid } from '../layout/grid';
import { stepAxis } from '../layout/layout';
import { nameOf, type Picture } from '../picture';
import type { Box, SceneGroup } from '../scene';
import { pushArrow, putText } from '../shapes';
import { styles } from '../styles';
import type { StepDetail } from './stepGroup';
import { works } from './symbols';

const worksWidth = 44;
const worksHeight = 34;
const gap = 18;
const textWidth = 80;

/** The customer behind the end of the stream and the supplier in front of its start, where they have a name. */
export function partnerGroups(picture: Picture, detail: StepDetail = 'full'): readonly SceneGroup[] {
  const { start, ends } = picture.layout;
  const customers = ends.map((index) => customerGroup(picture, index, detail));
  return start === null ? customers : [supplierGroup(picture, start, detail), ...customers];
}

function customerGroup(picture: Picture, index: number, detail: StepDetail): SceneGroup {
  const { x, y } = stepAxis(picture.layout, index);
  const right = x + grid.boxWidth;
  const name = picture.analysis.document.customer.trim();
  const label = picture.words.customerLabel(name, nameOf(picture, index));
  const way = [
    { x: right, y },
    { x: right + gap, y },
  ];
  return partner(picture, index, detail, 'customer', name, label, { x: right + gap + 2, y }, way);
}

function supplierGroup(picture: Picture, index: number, detail: StepDetail): SceneGroup {
  const { x, y } = stepAxis(picture.layout, index);
  const home = Math.min(x - grid.waitZone - worksWidth - gap, x);
  const name = picture.analysis.document.supplier.trim();
  const label = picture.words.supplierLabel(name, nameOf(picture, index));
  const way = [
    { x: home + worksWidth, y },
    { x, y },
  ];
  return partner(picture, index, detail, 'supplier', name, label, { x: home, y }, way);
}

function partner(
  picture: Picture,
  index: number,
  detail: StepDetail,
  role: 'customer' | 'supplier',
  name: string,
  label: string,
  left: { readonly x: number; readonly y: number },
  way: readonly { readonly x: number; readonly y: number }[],
): SceneGroup {
  const top = left.y - worksHeight / 2 - 4;
  const middle = left.x + worksWidth / 2;
  const shapes = [pushArrow(way, 'ink', 1.5, 0), works({ x: left.x, y: top }, worksWidth, worksHeight)];
  const [style, leading] = detail === 'full' ? [styles.partner, 13] : [styles.largePartner, 17];
  putText(shapes, middle, top + worksHeight + leading + 2, name, style, textWidth, 2, leading);
  const id = picture.analysis.document.steps[index]?.id ?? '';
  const box: Box = { x: middle - textWidth / 2, y: top, width: textWidth, height: worksHeight + 32 };
  return {
    key: `mark:${role}:${id}`,
    kind: 'mark',
    of: id,
    label,
    box,
    shapes,
  };
}
