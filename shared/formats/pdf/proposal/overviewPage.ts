import type { ProposalSection } from '../../../proposal/proposal';
import { heading, paragraph } from '../handout/paragraph';
import { movedPiece, type Piece, type Strip } from '../handout/strip';
import { tableStrips } from '../handout/table';
import { types } from '../handout/type';
import { a3, a4, margins, type PageSize } from '../mapPage';
import { type DrawnPage, figurePiece } from './proposalStrips';

/** Points of the names of steps below which the page becomes larger. */
const readable = 5;
const nameSize = 13;
const gap = 24;

/** All that is to be seen together on one page: the maps, below them the figures beside the way to them. */
export function overviewPage(section: ProposalSection): DrawnPage {
  const small = overviewOn(a4, section);
  return small.mapScale * nameSize < readable ? overviewOn(a3, section) : small;
}

function overviewOn(
  size: PageSize,
  { heading: text, parts }: ProposalSection,
): DrawnPage & { readonly mapScale: number } {
  const maps = parts.find((part) => part.kind === 'maps');
  const width = size.width - 2 * margins.side;
  const foot = size.height - margins.bottom;
  const below = parts.flatMap((part): readonly Strip[] => {
    if (part.kind === 'paragraph') return paragraph(part.text, width, types.text);
    return part.kind === 'aside' ? paragraph(part.text, width, types.aside) : [];
  });
  const figures = parts.find((part) => part.kind === 'figures');
  const half = (width - gap) / 2;
  const table =
    figures === undefined ? [] : tableStrips(figures.table, figures.picture === null ? width : half);
  const waterfall = figures?.picture ?? null;
  const waterfallScale = waterfall === null ? 0 : Math.min(half / waterfall.scene.width, 0.85);
  const figuresHeight = Math.max(
    heightOf(table),
    waterfall === null ? 0 : waterfall.scene.height * waterfallScale,
  );

  const pieces: Piece[] = [];
  let y: number = margins.top;
  const put = (strips: readonly Strip[], x: number, from: number) => {
    let top = from;
    for (const strip of strips) {
      pieces.push(...strip.pieces.map((piece) => movedPiece(piece, x, top)));
      top += strip.height;
    }
    return top;
  };
  y = put(heading(text, width).slice(1), margins.side, y);
  let mapScale = 1;
  if (maps !== undefined) {
    const { scene, alt } = maps.picture;
    const left = foot - y - figuresHeight - heightOf(below) - 20;
    const scale = Math.min(width / scene.width, Math.max(left, 120) / scene.height, 1);
    mapScale = scale;
    const x = margins.side + (width - scene.width * scale) / 2;
    pieces.push(figurePiece(scene.groups, alt, scale, x, y));
    y += scene.height * scale + 10;
  }
  put(table, margins.side, y);
  if (waterfall !== null)
    pieces.push(
      figurePiece(waterfall.scene.groups, waterfall.alt, waterfallScale, margins.side + half + gap, y),
    );
  put(below, margins.side, y + figuresHeight + 6);
  return { size, pieces, mapScale };
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}
