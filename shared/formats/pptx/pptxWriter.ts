import PptxGenJS from 'pptxgenjs';
import { ok } from '../../model/result';
import type { Proposal, ProposalPart, ProposalSection } from '../../proposal/proposal';
import { proposalOf } from '../../proposal/proposalOf';
import type { DocumentWords } from '../../text/documentWords';
import { forXml, officeTag, sameZip, withDay, withLanguage } from '../officeFiles';
import type { MapToWrite, ProposalWriter } from '../write';
import { factBlocks, headBlock, pictureBlock, putFacts, tableBlocks, textBlock } from './blocks';
import { slideFont, slideInk } from './drawScene';
import { addMaps, addOverview } from './mapSlides';
import { inLanguage, mendSlide } from './mendSlides';
import { type AddSlide, asSubheading, type SlideFlow, slideFlow } from './slideFlow';
import { body, room, slideSize } from './slideWindow';
import { rowHeight, slideFacts } from './tablePages';

/** The improvement proposal as slides, which is what a map is written as too. */
export const pptxWriter: ProposalWriter = {
  async writeMap(map) {
    const { analysis, words, date } = map;
    return write(proposalOf(analysis, words, { date, plan: null }), map);
  },
  writeProposal: write,
};

async function write(proposal: Proposal, { words }: MapToWrite) {
  return ok({ content: await writePptx(proposal, words), scale: 1 });
}

type Slide = PptxGenJS.Slide;
type SlideWords = Pick<DocumentWords, 'slides' | 'locale'>;

const master = 'Proposal';

/**
 * A proposal as slides: every drawing as shapes that can be edited, every table as a table, a title on each slide. What
 * is too long for a slide goes on upon the next. What explains is told in the notes.
 */
export async function writePptx(proposal: Proposal, words: SlideWords): Promise<Uint8Array> {
  const { title, sentence, opening, sections, about } = proposal;
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'wide', width: slideSize.width, height: slideSize.height });
  deck.layout = 'wide';
  deck.title = forXml(title);
  deck.subject = forXml(sentence);
  deck.author = forXml(about.author);
  deck.company = '';
  deck.theme = { headFontFace: slideFont, bodyFontFace: slideFont };
  deck.defineSlideMaster({ title: master, objects: [titlePlace] });

  const notes = new Map<Slide, string[]>();
  const add: AddSlide = (head) => {
    const slide = deck.addSlide({ masterName: master });
    slide.addText(forXml(head), { placeholder: 'title' });
    const told: string[] = [];
    notes.set(slide, told);
    return { slide, notes: told };
  };
  addCover(add, title, sentence, opening);
  addSections(add, sections, words);
  for (const [slide, told] of notes) if (told.length > 0) slide.addNotes(forXml(told.join('\n')));
  const packed = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  const tag = officeTag(words.locale);
  return sameZip(packed, (name) => {
    if (name === 'docProps/core.xml')
      return (core) => withLanguage(withKeywords(withDay(core, about.date), forXml(about.keywords)), tag);
    if (/^ppt\/slides\/[^/]+\.xml$/.test(name)) return (xml) => inLanguage(mendSlide(xml), tag);
    return /^ppt\/.*\.xml$/.test(name) ? (xml) => inLanguage(xml, tag) : null;
  });
}

function withKeywords(core: string, keywords: string): string {
  return core.replace('</cp:coreProperties>', `<cp:keywords>${keywords}</cp:keywords></cp:coreProperties>`);
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

const sentenceHeight = 1.1;
const columns = 0.4;

/** What is asked for, who stands behind it, and what is to be decided: side by side, so that it can be signed. */
function addCover(add: AddSlide, title: string, sentence: string, opening: readonly ProposalPart[]): void {
  const { slide } = add(title);
  slide.addText(forXml(sentence), {
    ...body,
    h: sentenceHeight,
    fontFace: slideFont,
    fontSize: 24,
    color: slideInk('ink'),
    fit: 'shrink',
  });
  const parts = opening.filter((part) => part.kind === 'facts');
  const width = (room.width - columns * (parts.length - 1)) / Math.max(1, parts.length);
  const y = room.y + sentenceHeight + 0.2;
  for (const [at, { facts, title: name, boxed }] of parts.entries()) {
    const rows = facts.map((fact) => [fact.name, fact.text]);
    const heights = [14, 12, 10, 8].map((points) => {
      const set = slideFacts(width, points);
      return { set, height: rows.reduce((sum, row) => sum + rowHeight(row, set.widths, points), 0) };
    });
    const fitting = heights.find(({ height }) => height <= slideSize.height - y - 0.3) ?? heights.at(-1);
    if (fitting === undefined) continue;
    const place = { x: room.x + at * (width + columns), y, width };
    putFacts(slide, name, rows, fitting.set, place, boxed);
  }
}

/** Parts that are short share slides; what is to be seen at one look, and maps, have their own. */
function addSections(add: AddSlide, sections: readonly ProposalSection[], words: SlideWords): void {
  let flow = slideFlow();
  const tell = () => {
    addPages(add, flow, words);
    flow = slideFlow();
  };
  for (const { heading, page, parts } of sections) {
    if (page === 'one') {
      tell();
      addOverview(add, heading, parts, words);
      continue;
    }
    flow.begin(heading, page === 'own', asSubheading(headBlock(heading)));
    for (const part of parts) {
      if (part.kind !== 'maps') addPart(flow, part);
      else {
        tell();
        addMaps(add, part.maps, words);
      }
    }
  }
  tell();
}

function addPart(flow: SlideFlow, part: Exclude<ProposalPart, { kind: 'maps' }>): void {
  switch (part.kind) {
    case 'paragraph':
      flow.add(textBlock({ name: '', text: part.text }));
      return;
    case 'aside':
      flow.note(part.text);
      return;
    case 'points':
      for (const point of part.points) flow.add(textBlock(point));
      return;
    case 'facts':
      for (const block of factBlocks(part, flow.left())) flow.add(block);
      return;
    case 'figures':
    case 'table':
      for (const block of tableBlocks(part.table, flow.left())) flow.add(block);
      return;
    case 'picture':
      flow.add(pictureBlock(part.picture));
      flow.note(part.picture.alt);
      return;
  }
}

function addPages(add: AddSlide, { pages }: SlideFlow, { slides }: SlideWords): void {
  const counts = new Map<string, number>();
  for (const { title } of pages) counts.set(title, (counts.get(title) ?? 0) + 1);
  const at = new Map<string, number>();
  for (const { title, blocks, notes } of pages) {
    const [number, count] = [(at.get(title) ?? 0) + 1, counts.get(title) ?? 1];
    at.set(title, number);
    const added = add(count === 1 ? title : slides.part(title, number, count));
    for (const { block, top } of blocks) block.put(added.slide, top);
    added.notes.push(...notes);
  }
}
