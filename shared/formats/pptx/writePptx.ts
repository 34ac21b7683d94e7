import PptxGenJS from 'pptxgenjs';
import type { Proposal, ProposalPart } from '../../proposal/proposal';
import type { Words } from '../../text/words';
import { forXml } from '../zip/forXml';
import { sameZip, withoutDates } from '../zip/sameZip';
import { drawGroups, slideFont, slideInk } from './drawScene';
import { room, slideSize, slideWindows } from './slideWindow';
import { columnWidths, tablePages, tablePoints } from './tablePages';
import { textPages } from './textPages';

type Slide = PptxGenJS.Slide;
type Part<Kind extends ProposalPart['kind']> = Extract<ProposalPart, { readonly kind: Kind }>;

/** Slides that one drawing may take. */
const mostSlides = 12;

const master = 'Proposal';

/**
 * A proposal as slides: every drawing as shapes that can be edited, every table as a table, a title on each slide. What
 * is too long for a slide goes on upon the next.
 */
export async function writePptx(
  { title, sentence, parts }: Proposal,
  words: Pick<Words, 'slides'>,
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'wide', width: slideSize.width, height: slideSize.height });
  deck.layout = 'wide';
  deck.title = forXml(title);
  deck.author = '';
  deck.company = '';
  deck.theme = { headFontFace: slideFont, bodyFontFace: slideFont };
  deck.defineSlideMaster({ title: master, objects: [titlePlace] });

  const notes = new Map<Slide, string[]>();
  const add = (heading: string): Slide => {
    const slide = deck.addSlide({ masterName: master });
    slide.addText(forXml(heading), { placeholder: 'title' });
    notes.set(slide, []);
    return slide;
  };
  const first = parts.findIndex(({ kind }) => kind === 'heading');
  addCover(add(title), sentence, parts.slice(0, Math.max(0, first)));
  let heading = title;
  let texts: ProposalPart[] = [];
  const tell = () => {
    // What only explains the table or drawing before it is for whoever speaks about it.
    if (texts.every(({ kind }) => kind === 'aside'))
      [...notes.values()].at(-1)?.push(...texts.flatMap(textOf));
    else addTexts(add, heading, texts, words);
    texts = [];
  };
  for (const part of parts.slice(Math.max(0, first))) {
    if (part.kind === 'heading') {
      tell();
      heading = part.text;
    } else if (part.kind === 'table') {
      tell();
      addTable(add, heading, part, words);
    } else if (part.kind === 'picture') {
      tell();
      for (const slide of addPicture(add, part, words)) notes.get(slide)?.push(meaningOf(part));
    } else texts.push(part);
  }
  tell();
  for (const [slide, told] of notes) if (told.length > 0) slide.addNotes(forXml(told.join('\n')));
  const packed = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return sameZip(packed, { 'docProps/core.xml': withoutDates });
}

const titlePlace = {
  placeholder: {
    options: {
      name: 'title',
      type: 'title' as const,
      x: room.x,
      y: 0.4,
      w: room.width,
      h: 0.7,
      fontFace: slideFont,
      fontSize: 26,
      bold: true,
      color: slideInk('ink'),
      align: 'left' as const,
      valign: 'middle' as const,
      margin: 0,
    },
    text: '',
  },
};

const body = { x: room.x, y: room.y, w: room.width, h: room.height, margin: 0, valign: 'top' as const };

function addCover(slide: Slide, sentence: string, parts: readonly ProposalPart[]): void {
  const told = { fontFace: slideFont, color: slideInk('ink'), breakLine: true, paraSpaceAfter: 14 };
  slide.addText(
    [
      { text: forXml(sentence), options: { ...told, fontSize: 28 } },
      ...parts.flatMap(textOf).map((text) => ({ text: forXml(text), options: { ...told, fontSize: 20 } })),
    ],
    body,
  );
}

function textOf(part: ProposalPart): readonly string[] {
  return 'text' in part ? [part.text] : [];
}

/** For whoever cannot see the shapes: what they mean, in the order of the drawing. */
function meaningOf({ scene }: Part<'picture'>): string {
  return scene.groups
    .map(({ label }) => label)
    .filter((label) => label !== '')
    .join('. ');
}

function addTexts(
  add: (heading: string) => Slide,
  heading: string,
  parts: readonly ProposalPart[],
  { slides }: Pick<Words, 'slides'>,
): void {
  const pages = textPages(parts);
  for (const [at, page] of pages.entries()) {
    const slide = add(pages.length === 1 ? heading : slides.part(heading, at + 1, pages.length));
    const runs = page.flatMap(({ name, text, aside }) => {
      const told = {
        fontFace: slideFont,
        color: slideInk(aside ? 'muted' : 'ink'),
        fontSize: aside ? 13 : 16,
      };
      const after = { ...told, breakLine: true, paraSpaceAfter: 8 };
      if (name === null) return [{ text: forXml(text), options: after }];
      return [
        { text: `${forXml(name)} `, options: { ...told, bold: true } },
        { text: forXml(text), options: after },
      ];
    });
    slide.addText(runs, body);
  }
}

function addTable(
  add: (heading: string) => Slide,
  heading: string,
  { table }: Part<'table'>,
  { slides }: Pick<Words, 'slides'>,
): void {
  const pages = tablePages(table);
  const cell = { fontFace: slideFont, fontSize: tablePoints, color: slideInk('ink'), valign: 'top' as const };
  const head = table.header.map((text) => ({
    text: forXml(text),
    options: { ...cell, bold: true, fill: { color: slideInk('bandOdd') } },
  }));
  for (const [at, page] of pages.entries()) {
    const slide = add(pages.length === 1 ? heading : slides.part(heading, at + 1, pages.length));
    const rows = page.map((row) =>
      row.map((text, column) => ({ text: forXml(text), options: { ...cell, bold: column === table.named } })),
    );
    slide.addTable([head, ...rows], {
      x: room.x,
      y: room.y,
      w: room.width,
      colW: [...columnWidths(table)],
      border: { type: 'solid', pt: 0.5, color: slideInk('line') },
      margin: [0.04, 0.08, 0.04, 0.08],
    });
  }
}

function addPicture(
  add: (heading: string) => Slide,
  { label, scene }: Part<'picture'>,
  { slides }: Pick<Words, 'slides'>,
): readonly Slide[] {
  const windows = slideWindows(scene, mostSlides);
  if (windows === null) {
    add(label).addText(slides.tooLarge, {
      ...body,
      fontFace: slideFont,
      fontSize: 18,
      color: slideInk('ink'),
    });
    return [];
  }
  return windows.map((window, at) => {
    const slide = add(windows.length === 1 ? label : slides.part(label, at + 1, windows.length));
    drawGroups(slide, scene.groups, window);
    return slide;
  });
}
