import { palettes } from '../../picture/palette';
import type { Proposal, ProposalPart } from '../../proposal/proposal';
import type { DocumentWords } from '../../text/documentWords';
import { cleanText } from '../font/cleanText';
import { type FontFiles, facesOf } from '../font/faces';
import { addPage, pieceDrawer } from './drawPieces';
import { footer } from './handout/footer';
import { a4, margins } from './mapPage';
import { type AttachedMap, attach, bytesOf, newDocument } from './pdfDocument';
import type { Pen } from './pen';
import { overviewPage } from './proposal/overviewPage';
import { type DrawnPage, openingStrips, partStrips, sectionPages } from './proposal/proposalStrips';

export interface ProposalPdfOptions {
  readonly fonts: FontFiles;
  /** The map's file, which goes along as an attachment; null makes a clean copy that cannot be opened again. */
  readonly attached: AttachedMap | null;
  /** Told now and then how much is drawn, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

/**
 * A proposal as a document to print, to send and to sign: A4 in landscape, both states of the map with their figures on
 * one page (A3 where A4 is too small to read), tagged for reading aloud, with a list of contents.
 */
export async function writeProposalPdf(
  proposal: Proposal,
  words: DocumentWords,
  { fonts, attached, progress }: ProposalPdfOptions,
): Promise<Uint8Array> {
  const title = cleanText(proposal.title).trim();
  const { author, keywords, date } = proposal.about;
  const about = { title, subject: cleanText(proposal.sentence), author: cleanText(author), keywords, date };
  const document = newDocument(about, words);
  const bytes = bytesOf(document);
  if (attached !== null) attach(document, attached, words);
  const pages = pagesOf(proposal, words, attached !== null);
  const pen: Pen = { document, faces: facesOf(fonts), palette: palettes.print, drew: () => {} };
  const draw = pieceDrawer(pen);
  for (const [at, { size, pieces }] of pages.entries()) {
    addPage(pen, size);
    const foot = footer(size, margins.side, title, words.handout.page(at + 1, pages.length));
    draw([...pieces, { tag: null, shapes: foot }]);
    progress?.((at + 1) / pages.length);
  }
  document.end();
  return bytes;
}

function pagesOf(proposal: Proposal, words: DocumentWords, carriesMap: boolean): readonly DrawnPage[] {
  const pages: DrawnPage[] = [];
  let flowing = [...openingStrips(proposal)];
  const tell = () => {
    pages.push(...sectionPages(flowing).map((pieces) => ({ size: a4, pieces })));
    flowing = [];
  };
  for (const section of proposal.sections) {
    if (section.page !== 'flowing') tell();
    if (section.page === 'one') {
      pages.push(overviewPage(section));
      continue;
    }
    flowing.push(...partStrips(section));
  }
  if (carriesMap) flowing.push(...partStrips({ heading: null, parts: [carried(words)] }));
  tell();
  return pages;
}

function carried({ handout }: DocumentWords): ProposalPart {
  return { kind: 'aside', text: handout.documentCarriesMap };
}
