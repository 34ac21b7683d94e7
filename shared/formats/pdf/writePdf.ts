import PDFDocument from 'pdfkit';
import type { Analysis } from '../../metrics/analyse';
import { layOut } from '../../picture/layout/layOutMap';
import { palettes } from '../../picture/palette';
import type { Scene, Shape } from '../../picture/scene';
import { sceneOf } from '../../picture/sceneOf';
import { intlTag } from '../../text/locale';
import type { Words } from '../../text/words';
import { joined } from '../joined';
import { encodeUtf8 } from '../utf8';
import { cleanText } from './cleanText';
import { facesOf } from './font/faces';
import { footer } from './handout/footer';
import { handoutPages } from './handout/handoutPages';
import { mapFileType } from './mapInPdf';
import { a4, mapMargins, mapPage, margins, type PageSize } from './mapPage';
import { drawShapes, type Pen } from './pen';

export interface PdfOptions {
  /** The files of Inter as the web has them: variable, WOFF2, by script, Latin first. */
  readonly fonts: readonly Uint8Array[];
  /** The map's file, which goes along as an attachment; null makes a clean copy that cannot be opened again. */
  readonly attached: { readonly name: string; readonly vsmap: string } | null;
  /** Another picture than the map for the first page. */
  readonly drawn?: Scene;
  /** Told now and then how much is drawn, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

/**
 * A map as a document: the picture on a page of its own, as vectors with text as text, then what it says in words and
 * tables. The same map makes the same bytes.
 */
export async function writePdf(analysis: Analysis, words: Words, options: PdfOptions): Promise<Uint8Array> {
  const title = cleanText(analysis.document.title).trim() || words.picture.untitled;
  const document = newDocument(title, words);
  const bytes = bytesOf(document);
  if (options.attached !== null) attach(document, options.attached, words);
  const scene = options.drawn ?? sceneOf(analysis, layOut(analysis, { heading: true }), words);
  const pages = handoutPages(analysis, words, options.attached !== null);
  const shapes = [...scene.groups.map((group) => group.shapes), ...pages];
  const drew = counting(
    shapes.reduce((sum, { length }) => sum + length, 0),
    options.progress,
  );
  const pen: Pen = { document, faces: facesOf(options.fonts), palette: palettes.print, drew };
  const count = pages.length + 1;
  drawMap(pen, scene, (page) => footer(page, mapMargins.side, title, words.handout.page(1, count)));
  for (const [at, shapes] of pages.entries()) {
    const foot = footer(a4, margins.side, title, words.handout.page(at + 2, count));
    drawPage(pen, a4, [...shapes, ...foot]);
  }
  document.end();
  return bytes;
}

/** Shapes between two words about how many are drawn. */
const stride = 1000;

function counting(all: number, progress: PdfOptions['progress']): () => void {
  let drawn = 0;
  return () => {
    drawn += 1;
    if (drawn % stride === 0) progress?.(Math.min(1, drawn / all));
  };
}

function newDocument(title: string, words: Words): PDFDocument {
  const document = new PDFDocument({
    pdfVersion: '1.7',
    lang: intlTag(words.locale),
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: { Title: title, Creator: words.shell.appName, CreationDate: { getTime: () => 0 } },
  });
  // It needs a date to begin with; nobody needs to read one.
  delete document.info.CreationDate;
  // A second copy of title and date as XML, in which the library escapes nothing.
  document.endMetadata = () => undefined;
  return document;
}

function bytesOf(document: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(joined(chunks)));
  });
}

/** First of all, so that it is there in a file that was cut off too; as plain bytes, so that a reader needs no library. */
function attach(document: PDFDocument, { name, vsmap }: { name: string; vsmap: string }, words: Words): void {
  document.compress = false;
  document.file(encodeUtf8(vsmap), { name, type: mapFileType, description: words.handout.attached });
  document.compress = true;
}

function drawMap(pen: Pen, scene: Scene, footerOf: (page: PageSize) => readonly Shape[]): void {
  const page = mapPage(scene);
  drawPage(pen, page, []);
  pen.document
    .save()
    .translate(mapMargins.side, mapMargins.top)
    .scale(page.scale)
    .translate(-page.corner.x, -page.corner.y);
  drawShapes(
    pen,
    scene.groups.flatMap(({ shapes }) => shapes),
  );
  pen.document.restore();
  drawShapes(pen, footerOf(page));
}

function drawPage(pen: Pen, { width, height }: PageSize, shapes: readonly Shape[]): void {
  pen.document.addPage({ size: [width, height], margin: 0 }).lineJoin('round');
  drawShapes(pen, shapes);
}
