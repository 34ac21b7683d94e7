import type { Box, Point, Scene } from '../../picture/scene';
import { styles } from '../../picture/styles';

/** A page, in points (1/72 inch). */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page for a drawing, and how the drawing lies on it. */
export interface MapPage extends PageSize {
  /** Points a unit of the drawing. */
  readonly scale: number;
  /** What of the drawing lies at the corner of the margins. */
  readonly corner: Point;
}

/** Landscape. */
export const a4: PageSize = { width: 841.89, height: 595.28 };
export const a3: PageSize = { width: 1190.55, height: 841.89 };

/** White around the words of a page; at its foot stands the number of the page. */
export const margins = { side: 42, top: 42, bottom: 48 } as const;
/** A drawing may come nearer to the edge. */
export const mapMargins = { side: 22, top: 26, bottom: 44 } as const;

/** Names of steps smaller than this cannot be read on paper. */
const smallestName = 7;
/** A drawing of few steps is no poster. */
const largestScale = 1.15;
/** No side of a page is longer (PDF 1.7, annex C). */
const longestSide = 14_400;

/**
 * The page for a drawing: A4 where names of steps can be read on it, else A3, else one as large as the drawing needs. Of a
 * drawing that no page can hold at that size, the largest page, on which one has to look closer.
 */
export function mapPage(scene: Scene): MapPage {
  const enough = smallestName / styles.stepName.size;
  const sheets = [a4, a3].map((page) => wholeOn(scene, page));
  return sheets.find(({ scale }) => scale >= enough) ?? pageAt(scene, enough);
}

/** A whole drawing on a page of that size. */
export function wholeOn(scene: Scene, page: PageSize): MapPage {
  const drawing = inkBox(scene);
  return { ...page, corner: { x: drawing.x, y: drawing.y }, scale: scaleOn(page, drawing) };
}

/** What a page has room for, in points. */
export function roomOn({ width, height }: PageSize): PageSize {
  return { width: width - across, height: height - down };
}

/** A page as large as a drawing needs at that scale; at the largest size that there is a smaller scale. */
export function pageAt(scene: Scene, enough: number): MapPage {
  const drawing = inkBox(scene);
  const scale = Math.min(enough, scaleOn({ width: longestSide, height: longestSide }, drawing));
  return {
    width: Math.ceil(drawing.width * scale + across),
    height: Math.ceil(drawing.height * scale + down),
    scale,
    corner: { x: drawing.x, y: drawing.y },
  };
}

const across = 2 * mapMargins.side;
const down = mapMargins.top + mapMargins.bottom;

function scaleOn(page: PageSize, drawing: PageSize): number {
  return Math.min((page.width - across) / drawing.width, (page.height - down) / drawing.height, largestScale);
}

/** What is drawn on, without the white that the drawing has around itself. */
function inkBox({ groups, width, height }: Scene): Box {
  if (groups.length === 0) return { x: 0, y: 0, width, height };
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const { box } of groups) {
    [left, top] = [Math.min(left, box.x), Math.min(top, box.y)];
    [right, bottom] = [Math.max(right, box.x + box.width), Math.max(bottom, box.y + box.height)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
