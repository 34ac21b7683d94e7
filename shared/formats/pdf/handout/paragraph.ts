import type { Strip, Tag } from './strip';
import { type TextType, textLine, types } from './type';
import { wrapText } from './wrapText';

/** A text of any length as one strip a line. `leads`: the last line is not parted from what is behind it. */
export function paragraph(
  text: string,
  width: number,
  type: TextType,
  leads = false,
  tag: Tag = { role: 'P', within: null },
): readonly Strip[] {
  const lines = wrapText(text, width, type);
  return lines.map((line, at) => ({
    height: type.line,
    pieces: line === '' ? [] : [{ tag, shapes: [textLine(line, 0, 0, type)] }],
    leads: leads || (at === 0 && lines.length > 1),
  }));
}

const aboveHeading = 22;
const belowHeading = 6;

/** A heading with the room around it. */
export function heading(text: string, width: number): readonly Strip[] {
  return [
    { height: aboveHeading, pieces: [], gap: true, leads: true },
    ...paragraph(text, width, types.heading, true, { role: 'H2', within: null, bookmark: text }),
    { height: belowHeading, pieces: [], leads: true },
  ];
}
