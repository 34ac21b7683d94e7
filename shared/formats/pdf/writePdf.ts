import type { Analysis } from '../../metrics/analyse';
import type { DayText } from '../../model/calendar';
import { palettes } from '../../picture/palette';
import type { Scene, Shape } from '../../picture/scene';
import { dayLine } from '../../proposal/dayLine';
import { labelsOf } from '../../proposal/sections/nowThenParts';
import type { DocumentWords } from '../../text/documentWords';
import { cleanText } from '../font/cleanText';
import { type FontFiles, facesOf } from '../font/faces';
import { addPage, type DrawPieces, pieceDrawer } from './drawPieces';
import { footer } from './handout/footer';
import { handoutPages } from './handout/handoutPages';
import type { Tag } from './handout/strip';
import { a4, type MapPage, mapMargins, mapPage, margins, type PageSize } from './mapPage';
import { mapSheets } from './mapSheet';
import { attach, bytesOf, newDocument } from './pdfDocument';
import type { Pen } from './pen';

export interface PdfOptions {
  readonly fonts: FontFiles;
  /** The map's file, which goes along as an attachment; null makes a clean copy that cannot be opened again. */
  readonly attached: { readonly name: string; readonly vsmap: string } | null;
  /** Another picture than the map for the first page. */
  readonly drawn?: Scene;
  /** The day that it bears; null for none. */
  readonly date: DayText | null;
  /** Told now and then how much is drawn, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

/**
 * A map as a document: the picture on a page of its own, as vectors with text as text, then what it says in words and
 * tables. The same map makes the same bytes.
 */
export async function writePdf(
  analysis: Analysis,
  words: DocumentWords,
  options: PdfOptions,
): Promise<Uint8Array> {
  const title = cleanText(analysis.document.title).trim() || words.picture.untitled;
  const { date } = options;
  const document = newDocument({ title, date }, words);
  const bytes = bytesOf(document);
  if (options.attached !== null) attach(document, options.attached, words);
  const sheets =
    options.drawn === undefined
      ? mapSheets(analysis, words)
      : [{ scene: options.drawn, page: mapPage(options.drawn) }];
  const pages = handoutPages(analysis, words, { carriesMap: options.attached !== null, date });
  const all = [...sheets.flatMap(({ scene }) => scene.groups), ...pages.flat()];
  const drew = counting(
    all.reduce((sum, { shapes }) => sum + shapes.length, 0),
    options.progress,
  );
  const pen: Pen = { document, faces: facesOf(options.fonts), palette: palettes.print, drew };
  const count = pages.length + sheets.length;
  const named = date === null ? title : words.improvements.numbered(title, dayLine(date, words));
  const draw = pieceDrawer(pen);
  const alt = labelsOf({ groups: sheets.flatMap(({ scene }) => scene.groups) });
  const figure: Tag = { role: 'Figure', within: null, alt, bookmark: words.handout.stream };
  for (const [at, { scene, page: sheet }] of sheets.entries())
    drawMap(pen, draw, scene, sheet, figure, (page) =>
      footer(page, mapMargins.side, named, words.handout.page(at + 1, count)),
    );
  for (const [at, pieces] of pages.entries()) {
    const foot = footer(a4, margins.side, named, words.handout.page(sheets.length + at + 1, count));
    addPage(pen, a4);
    draw([...pieces, { tag: null, shapes: foot }]);
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

function drawMap(
  pen: Pen,
  draw: DrawPieces,
  scene: Scene,
  page: MapPage,
  tag: Tag,
  footerOf: (page: PageSize) => readonly Shape[],
): void {
  addPage(pen, page);
  const drawing = {
    x: mapMargins.side - page.corner.x * page.scale,
    y: mapMargins.top - page.corner.y * page.scale,
    scale: page.scale,
  };
  draw([
    { tag, shapes: scene.groups.flatMap((group) => group.shapes), drawing },
    { tag: null, shapes: footerOf(page) },
  ]);
}
