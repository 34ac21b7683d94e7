import { type IStylesOptions, LineRuleType } from 'docx';
import { palettes } from '../../picture/palette';

const font = 'Arial';

/** A colour as Word writes it. */
function inkOf(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

const { ink, muted, line, bandOdd, accent } = palettes.print;

/** Colours of tables. */
export const tableInks = { line: inkOf(line), head: inkOf(bandOdd), frame: inkOf(accent) };

/** The look of a document, in sizes of half points: fonts that every machine has, in the colours of print. */
export function docxStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: inkOf(ink) },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, color: inkOf(ink), language: { value: language } },
        paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: heading(44, 0),
      heading1: heading(30, 360),
      heading2: heading(23, 240),
    },
    paragraphStyles: [
      { id: 'Sentence', name: 'Sentence', basedOn: 'Normal', run: { size: 27 } },
      { id: 'Aside', name: 'Aside', basedOn: 'Normal', run: { size: 19, color: inkOf(muted) } },
      {
        id: 'Behind',
        name: 'Behind',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { after: 0, line: 120, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}
