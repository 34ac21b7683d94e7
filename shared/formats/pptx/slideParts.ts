import type PptxGenJS from 'pptxgenjs';
import type { Box } from '../../picture/scene';
import type { ProposalMap, ProposalPart, ProposalPicture, ProposalTable } from '../../proposal/proposal';
import type { Words } from '../../text/words';
import { forXml } from '../zip/forXml';
import { drawGroups, slideFont, slideInk } from './drawScene';
import { tableName } from './mendSlides';
import { body, room, slideWindows } from './slideWindow';
import { type SlideTable, slideFacts, slideTable } from './tablePages';
import { textPages } from './textPages';

type Slide = PptxGenJS.Slide;
type SlideWords = Pick<Words, 'slides'>;

/** What stands on top of a slide: its title, and the section that it belongs to. */
export interface SlideHead {
  readonly title: string;
  readonly above: string | null;
}

/** A slide, and what is to be said to it. */
export interface AddedSlide {
  readonly slide: Slide;
  readonly notes: string[];
}

export type AddSlide = (head: SlideHead) => AddedSlide;

/** Slides that one drawing may take. */
const mostSlides = 12;

function numbered(head: SlideHead, at: number, count: number, { slides }: SlideWords): SlideHead {
  return count === 1 ? head : { ...head, title: slides.part(head.title, at + 1, count) };
}

export function addTexts(
  add: AddSlide,
  head: SlideHead,
  parts: readonly ProposalPart[],
  words: SlideWords,
): void {
  const pages = textPages(parts);
  for (const [at, page] of pages.entries()) {
    const { slide } = add(numbered(head, at, pages.length, words));
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

/** A table on as many slides as it takes; the notes of the last. */
export function addTable(add: AddSlide, head: SlideHead, table: ProposalTable, words: SlideWords): string[] {
  const set = slideTable(table, room);
  let last: string[] = [];
  for (const [at, page] of set.pages.entries()) {
    const { slide, notes } = add(numbered(head, at, set.pages.length, words));
    putTable(slide, table, page, set, room);
    last = notes;
  }
  return last;
}

/** Puts rows of a table with its heads on a slide. */
export function putTable(
  slide: Slide,
  { label, header, named }: ProposalTable,
  rows: readonly (readonly string[])[],
  { points, widths }: SlideTable,
  place: Box,
): void {
  const cell = { fontFace: slideFont, fontSize: points, color: slideInk('ink'), valign: 'top' as const };
  const head = header.map((text) => ({
    text: forXml(text),
    options: { ...cell, bold: true, fill: { color: slideInk('bandOdd') } },
  }));
  const lines = rows.map((row) =>
    row.map((text, column) => ({ text: forXml(text), options: { ...cell, bold: column === named } })),
  );
  slide.addTable([head, ...lines], {
    objectName: tableName('row', label),
    x: place.x,
    y: place.y,
    w: place.width,
    colW: [...widths],
    border: { type: 'solid', pt: 0.5, color: slideInk('line') },
    margin: [0.04, 0.08, 0.04, 0.08],
  });
}

/**
 * Names and values as a table of two columns, on as many slides as it takes.
 * @param first a slide that is there already, with room on it
 */
export function addFacts(
  add: AddSlide,
  head: SlideHead,
  { facts, title }: Extract<ProposalPart, { kind: 'facts' }>,
  words: SlideWords,
  first: (AddedSlide & { readonly place: Box }) | null = null,
): string[] {
  const set = slideFacts(facts, first?.place ?? room);
  const cell = {
    fontFace: slideFont,
    fontSize: set.points,
    color: slideInk('ink'),
    valign: 'top' as const,
    border: { type: 'none' as const },
  };
  let last: string[] = [];
  for (const [at, page] of set.pages.entries()) {
    const here = at === 0 ? first : null;
    const { slide, notes } = here ?? add(numbered(head, at, set.pages.length, words));
    const rows = page.map(([name = '', text = '']) => [
      { text: forXml(name), options: { ...cell, bold: true, color: slideInk('muted') } },
      { text: forXml(text), options: cell },
    ]);
    slide.addTable(rows, {
      objectName: tableName('column', title ?? head.title),
      x: room.x,
      y: here?.place.y ?? room.y,
      w: room.width,
      colW: [...set.widths],
      margin: [0.04, 0.08, 0.04, 0],
    });
    last = notes;
  }
  return last;
}

/** A drawing on a slide of its own, or on several; the notes of the last. */
export function addPicture(
  add: AddSlide,
  head: SlideHead,
  { alt, scene }: Pick<ProposalPicture, 'alt' | 'scene'>,
  words: SlideWords,
): string[] {
  const windows = slideWindows(scene, mostSlides);
  if (windows === null) {
    const { slide, notes } = add(head);
    const { tooLarge } = words.slides;
    slide.addText(tooLarge, { ...body, fontFace: slideFont, fontSize: 18, color: slideInk('ink') });
    return notes;
  }
  let last: string[] = [];
  for (const [at, window] of windows.entries()) {
    const { slide, notes } = add(numbered(head, at, windows.length, words));
    drawGroups(slide, scene.groups, window);
    // For whoever cannot see the shapes: what they mean, in the order of the drawing.
    if (at === 0) notes.push(alt);
    last = notes;
  }
  return last;
}

/** The states of the map, each as large as it can be read. */
export function addMaps(add: AddSlide, maps: readonly ProposalMap[], words: SlideWords): string[] {
  let last: string[] = [];
  for (const { label, scene } of maps) {
    const alt = scene.groups.map((group) => group.label).filter((text) => text !== '');
    last = addPicture(add, { title: label, above: null }, { alt: alt.join('. '), scene }, words);
  }
  return last;
}
