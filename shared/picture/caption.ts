import type { Scene } from './scene';
import { textShape } from './shapes';
import { styles } from './styles';
import { textWidth } from './text/textWidth';

const style = { ...styles.rowName, size: 12, weight: 400, fill: 'muted', anchor: 'end' } as const;
const room = 28;
const margin = 24;

/** A drawing with a line of small print at its foot, on the right, where nothing else stands. */
export function withCaption({ width, height, groups }: Scene, caption: string): Scene {
  const y = height + room - 14;
  const wide = textWidth(caption, style.size, style.weight);
  const box = { x: width - margin - wide, y: y - style.size, width: wide, height: style.size + 4 };
  const shapes = [textShape(width - margin, y, caption, style)];
  return {
    width,
    height: height + room,
    groups: [...groups, { key: 'heading:caption', kind: 'heading', of: null, label: caption, box, shapes }],
  };
}
