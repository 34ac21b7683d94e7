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
import type { Locale } from '../../model/locale';
import { fail, ok } from '../../model/result';
import {
  type Proposal,
  type ProposalPart,
  type ProposalPicture,
  type ProposalSection,
  proposalPictures,
} from '../../proposal/proposal';
import { proposalOf } from '../../proposal/proposalOf';
import { forXml, officeTag, sameZip, withDay, withLanguage } from '../officeFiles';
import type { MapToWrite, ProposalWriter, WritingTools } from '../write';
import { docxStyles } from './docxStyles';
import { docxTable, factsTable, linesOf, sideBySide, tableHeight } from './docxTable';

/** The improvement proposal as a Word document, which is what a map is written as too. */
export const docxWriter: ProposalWriter = {
  async writeMap(map, tools) {
    const { analysis, words, date } = map;
    return write(proposalOf(analysis, words, { date, plan: null }), map, tools);
  },
  writeProposal: write,
};

async function write(proposal: Proposal, { words }: MapToWrite, { raster }: WritingTools) {
  const pictures = new Map<string, DocxPicture>();
  // The smallest part of the wanted size in which one of them was drawn.
  let scale = 1;
  for (const { id, scene } of proposalPictures(proposal)) {
    const made = await raster(scene);
    if (made === null) return fail({ kind: 'notDrawn' } as const);
    const { width, height } = scene;
    pictures.set(id, { png: made.png, width, height });
    scale = Math.min(scale, made.scale);
  }
  return ok({ content: await writeDocx(proposal, pictures, words.locale), scale });
}

/** A drawing as Word holds it, for a picture of a proposal. */
export interface DocxPicture {
  readonly png: Uint8Array;
  /** Of the drawing, in px at 100 %. */
  readonly width: number;
  readonly height: number;
}

/** The drawings of a proposal by the ids of its pictures. */
export type DocxPictures = ReadonlyMap<string, DocxPicture>;

/** A4 in twentieths of a point, its margins, and what lies between them in px. */
const page = { width: 11_906, height: 16_838, margin: 1000 };
const room = { width: 985, height: 600 };
/** Where all is to be seen on one page, the maps have at least so much of it, and what the others leave. */
const leastOfMaps = 240;
const halfRoom = { width: 470, height: 300 };

/**
 * A proposal as a Word document that can be worked on: real headings, tables whose heads come again on every page, and
 * drawings with what they show in words.
 * @param pictures the drawings of all its pictures
 */
export async function writeDocx(
  { title, sentence, opening, sections, about }: Proposal,
  pictures: DocxPictures,
  locale: Locale,
): Promise<Uint8Array> {
  const children: readonly FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    new Paragraph({ style: 'Sentence', children: [run(sentence)] }),
    ...opening.flatMap((part) => written(part, pictures)),
    ...sections.flatMap((section) => writtenSection(section, pictures)),
  ];
  const document = new Document({
    title: forXml(title),
    subject: forXml(sentence),
    creator: forXml(about.author),
    keywords: forXml(about.keywords),
    description: forXml(sentence),
    styles: docxStyles(officeTag(locale)),
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
  return sameZip(packed, (name) => {
    if (name === 'word/document.xml') return countedDrawings;
    return name === 'docProps/core.xml'
      ? (core) => withLanguage(withDay(core, about.date), officeTag(locale))
      : null;
  });
}

/** The library counts drawings on from one document to the next. */
function countedDrawings(body: string): string {
  let count = 0;
  return body.replace(/<wp:docPr id="\d+"/g, () => {
    count += 1;
    return `<wp:docPr id="${count}"`;
  });
}

function writtenSection(
  { heading, page: place, parts }: ProposalSection,
  pictures: DocxPictures,
): readonly FileChild[] {
  const head = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: place !== 'flowing',
    children: [run(heading)],
  });
  if (place !== 'one') return [head, ...parts.flatMap((part) => written(part, pictures))];
  const others = parts.reduce((sum, part) => sum + heightBesideMaps(part), 0);
  const left = { ...room, height: Math.max(leastOfMaps, room.height - others) };
  return [
    head,
    ...parts.flatMap((part) =>
      part.kind === 'maps' ? [drawn(part.picture, pictures, left)] : written(part, pictures),
    ),
  ];
}

const textSize = 14;
const lineHeight = 20;
const behindText = 8;
const behindFigures = 16;

/** How much of the page on which all is seen together a part takes beside the maps, in px, reckoned on the safe side. */
function heightBesideMaps(part: ProposalPart): number {
  switch (part.kind) {
    case 'paragraph':
    case 'aside':
      return linesOf(part.text, textSize, 400, room.width) * lineHeight + behindText;
    case 'figures': {
      if (part.picture === null) return tableHeight(part.table, room.width) + behindFigures;
      const { scene } = part.picture;
      const waterfallHeight = scene.height * scaleWithin(scene, halfRoom);
      return Math.max(tableHeight(part.table, halfRoom.width), waterfallHeight) + behindFigures;
    }
    default:
      return 0;
  }
}

/** A paragraph behind a table, which Word joins to the next table else. */
function behindTable(): Paragraph {
  return new Paragraph({ style: 'Behind', children: [] });
}

function written(part: ProposalPart, pictures: DocxPictures): readonly FileChild[] {
  switch (part.kind) {
    case 'paragraph':
      return part.text.split('\n').map((line) => new Paragraph({ children: [run(line)] }));
    case 'aside':
      return [new Paragraph({ style: 'Aside', children: [run(part.text)] })];
    case 'points':
      return part.points.map(
        ({ name, text }) =>
          new Paragraph({
            bullet: { level: 0 },
            children: [
              ...(name === '' ? [] : [new TextRun({ text: `${forXml(name)} `, bold: true })]),
              run(text),
            ],
          }),
      );
    case 'facts': {
      const { title, boxed, facts } = part;
      const level = boxed ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [
        ...(title === null ? [] : [new Paragraph({ heading: level, children: [run(title)] })]),
        factsTable(facts, boxed),
        behindTable(),
      ];
    }
    case 'table':
      return [docxTable(part.table, room.width), behindTable()];
    case 'picture':
    case 'maps':
      return writtenPicture(part.picture, pictures);
    case 'figures': {
      if (part.picture === null) return [docxTable(part.table, room.width), behindTable()];
      const drawing = drawn(part.picture, pictures, halfRoom);
      return [sideBySide(docxTable(part.table, halfRoom.width), drawing), behindTable()];
    }
  }
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** How large a drawing is shown in a room: never larger than it is. */
function scaleWithin({ width, height }: Room, within: Room): number {
  return Math.min(1, within.width / width, within.height / height);
}

function writtenPicture(picture: ProposalPicture, pictures: DocxPictures): readonly FileChild[] {
  const head = new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(picture.label)] });
  return [head, drawn(picture, pictures, room)];
}

function drawn({ id, label, alt }: ProposalPicture, pictures: DocxPictures, within: Room): Paragraph {
  const picture = pictures.get(id);
  if (picture === undefined) throw new TypeError(`there is no drawing of ${id}`);
  const { png, width, height } = picture;
  const scale = scaleWithin(picture, within);
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: forXml(label), title: forXml(label), description: forXml(alt || label) },
  });
  return new Paragraph({ alignment: AlignmentType.LEFT, children: [image] });
}

function run(text: string): TextRun {
  return new TextRun({ text: forXml(text) });
}
