import type { TextShape } from '../../../picture/scene';

/** How a text is set, and the height of its line in points. */
export interface TextType extends Pick<TextShape, 'size' | 'weight' | 'fill'> {
  readonly line: number;
}

/** All sizes of the document's words, in points. */
export const types = {
  title: { size: 22, weight: 600, fill: 'ink', line: 28 },
  sentence: { size: 14, weight: 400, fill: 'ink', line: 20 },
  heading: { size: 14, weight: 600, fill: 'ink', line: 18 },
  text: { size: 10, weight: 400, fill: 'ink', line: 14 },
  muted: { size: 10, weight: 400, fill: 'muted', line: 14 },
  strong: { size: 10, weight: 600, fill: 'ink', line: 14 },
  aside: { size: 9, weight: 400, fill: 'muted', line: 13 },
  foot: { size: 8, weight: 400, fill: 'muted', line: 10 },
} as const satisfies Readonly<Record<string, TextType>>;

/** Where the letters of a line stand within its height, from its top. */
export function baseline({ size, line }: TextType): number {
  return (line - size) / 2 + size * 0.86;
}

/** A line of text with its top left corner at a place. */
export function textLine(text: string, x: number, top: number, type: TextType): TextShape {
  const { size, weight, fill } = type;
  return { kind: 'text', text, x, y: top + baseline(type), size, weight, fill, anchor: 'start' };
}
