import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Proposal, ProposalPart } from '../../proposal/proposal';
import { intlTag, type Locale } from '../../text/locale';
import { forXml } from '../zip/forXml';
import { sameZip, withoutDates } from '../zip/sameZip';
import { docxStyles } from './docxStyles';
import { docxTable } from './docxTable';

/** A drawing as Word holds it, for a part of a proposal. */
export interface DocxPicture {
  readonly png: Uint8Array;
  /** Of the drawing, in px at 100 %. */
  readonly width: number;
  readonly height: number;
}

/** A4 in twentieths of a point, its margins, and what lies between them in px. */
const page = { width: 11_906, height: 16_838, margin: 1000 };
const room = { width: 985, height: 600 };

/**
 * A proposal as a Word document that can be worked on: real headings, tables whose heads come again on every page, and
 * drawings with what they show in words.
 * @param pictures of the parts that are drawings, by their place in the proposal; one without is told by its label alone
 */
export async function writeDocx(
  { title, sentence, parts }: Proposal,
  pictures: ReadonlyMap<number, DocxPicture>,
  locale: Locale,
): Promise<Uint8Array> {
  const children: readonly FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    new Paragraph({ style: 'Sentence', children: [run(sentence)] }),
    ...parts.flatMap((part, at) => written(part, pictures.get(at) ?? null)),
  ];
  const document = new Document({
    title: forXml(title),
    creator: '',
    description: forXml(sentence),
    styles: docxStyles(intlTag(locale)),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        children: [...children],
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return sameZip(packed, { 'docProps/core.xml': withoutDates, 'word/document.xml': countedDrawings });
}

/** The library counts drawings on from one document to the next. */
function countedDrawings(body: string): string {
  let count = 0;
  return body.replace(/<wp:docPr id="\d+"/g, () => {
    count += 1;
    return `<wp:docPr id="${count}"`;
  });
}

function written(part: ProposalPart, picture: DocxPicture | null): readonly FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(part.text)] })];
    case 'paragraph':
      return [new Paragraph({ children: [run(part.text)] })];
    case 'aside':
      return [new Paragraph({ style: 'Aside', children: [run(part.text)] })];
    case 'points':
      return part.points.map(
        ({ name, text }) =>
          new Paragraph({
            bullet: { level: 0 },
            children: [new TextRun({ text: forXml(name), bold: true }), run(` ${text}`)],
          }),
      );
    case 'table':
      return [docxTable(part.table), new Paragraph({ style: 'Aside', children: [] })];
    case 'picture':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: picture !== null,
          children: [run(part.label)],
        }),
        ...(picture === null ? [] : [drawing(picture, part.label)]),
      ];
  }
}

function drawing({ png, width, height }: DocxPicture, label: string): Paragraph {
  const scale = Math.min(1, room.width / width, room.height / height);
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: forXml(label), title: forXml(label), description: forXml(label) },
      }),
    ],
  });
}

function run(text: string): TextRun {
  return new TextRun({ text: forXml(text) });
}
