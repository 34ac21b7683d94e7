import PptxGenJS from 'pptxgenjs';
import type { Proposal, ProposalPart, ProposalSection } from '../../proposal/proposal';
import type { Words } from '../../text/words';
import { forXml } from '../zip/forXml';
import { officeTag, withLanguage } from '../zip/officeTag';
import { sameZip, withoutDates } from '../zip/sameZip';
import { slideFont, slideInk } from './drawScene';
import { inLanguage, mendSlide } from './mendSlides';
import { addOverview } from './overviewSlide';
import {
  type AddSlide,
  addFacts,
  addMaps,
  addPicture,
  addTable,
  addTexts,
  type SlideHead,
} from './slideParts';
import { body, room, slideSize } from './slideWindow';

type Slide = PptxGenJS.Slide;

const master = 'Proposal';

/**
 * A proposal as slides: every drawing as shapes that can be edited, every table as a table, a title on each slide. What
 * is too long for a slide goes on upon the next. What explains is told in the notes.
 */
export async function writePptx(
  proposal: Proposal,
  words: Pick<Words, 'slides' | 'locale'>,
): Promise<Uint8Array> {
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
  const add: AddSlide = ({ title: head, above }) => {
    const slide = deck.addSlide({ masterName: master });
    slide.addText(forXml(head), { placeholder: 'title' });
    if (above !== null) slide.addText(forXml(above), { ...kicker });
    const told: string[] = [];
    notes.set(slide, told);
    return { slide, notes: told };
  };
  addCover(add, title, sentence, opening, words);
  for (const section of sections) addSection(add, section, words);
  for (const [slide, told] of notes) if (told.length > 0) slide.addNotes(forXml(told.join('\n')));
  const packed = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  const tag = officeTag(words.locale);
  return sameZip(packed, (name) => {
    if (name === 'docProps/core.xml')
      return (core) => withLanguage(withKeywords(withoutDates(core), forXml(about.keywords)), tag);
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

/** The section that a slide belongs to, above its title. */
const kicker = {
  x: room.x,
  y: 0.22,
  w: room.width,
  h: 0.25,
  margin: 0,
  fontFace: slideFont,
  fontSize: 12,
  color: slideInk('muted'),
  valign: 'middle' as const,
};

const sentenceHeight = 1.1;

/** What is asked for, who stands behind it, and what is to be decided: on one slide where it finds room. */
function addCover(
  add: AddSlide,
  title: string,
  sentence: string,
  opening: readonly ProposalPart[],
  words: Pick<Words, 'slides'>,
): void {
  const { slide, notes } = add({ title, above: null });
  slide.addText(forXml(sentence), {
    ...body,
    h: sentenceHeight,
    fontFace: slideFont,
    fontSize: 24,
    color: slideInk('ink'),
    fit: 'shrink',
  });
  const below = { ...room, y: room.y + sentenceHeight, height: room.height - sentenceHeight };
  const parts = opening.filter((part) => part.kind === 'facts');
  const [block, ...rest] = parts;
  if (block === undefined) return;
  const [first, ...others] = block.title === null ? [block, ...rest] : [null, block, ...rest];
  if (first !== null && first !== undefined)
    addFacts(add, { title, above: null }, first, words, { slide, notes, place: below });
  for (const part of others) addFacts(add, { title: part.title ?? title, above: null }, part, words);
}

function addSection(
  add: AddSlide,
  { heading, page, parts }: ProposalSection,
  words: Pick<Words, 'slides'>,
): void {
  const head: SlideHead = { title: heading, above: null };
  if (page === 'one') {
    addOverview(add, head, parts, words);
    return;
  }
  let texts: ProposalPart[] = [];
  let notes: string[] | null = null;
  const tell = () => {
    // What only explains the table or drawing before it is for whoever speaks about it.
    if (notes !== null && texts.every(({ kind }) => kind === 'aside')) notes.push(...texts.flatMap(textOf));
    else addTexts(add, head, texts, words);
    texts = [];
  };
  for (const part of parts) {
    if (part.kind === 'paragraph' || part.kind === 'aside' || part.kind === 'points') {
      texts.push(part);
      continue;
    }
    tell();
    notes = addPart(add, head, part, words) ?? notes;
  }
  tell();
}

function addPart(
  add: AddSlide,
  head: SlideHead,
  part: ProposalPart,
  words: Pick<Words, 'slides'>,
): string[] | undefined {
  switch (part.kind) {
    case 'table':
    case 'figures':
      return addTable(add, head, part.table, words);
    case 'facts':
      return addFacts(
        add,
        part.title === null ? head : { title: part.title, above: head.title },
        part,
        words,
      );
    case 'picture':
      return addPicture(add, head, part.picture, words);
    case 'maps':
      return addMaps(add, part.maps, words);
    default:
      return undefined;
  }
}

function textOf(part: ProposalPart): readonly string[] {
  return 'text' in part ? [part.text] : [];
}
