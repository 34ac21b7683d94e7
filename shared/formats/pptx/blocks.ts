import { textWidth } from '../../picture/text/textWidth';
import type { ProposalPart, ProposalPicture, ProposalPoint, ProposalTable } from '../../proposal/proposal';
import { forXml } from '../officeFiles';
import { drawGroups, slideFont, slideInk } from './drawScene';
import { tableName } from './mendSlides';
import type { Block } from './slideFlow';
import { room, wholeIn } from './slideWindow';
import { pagedRows, rowHeight, type SlideTable, slideFacts, slideTable } from './tablePages';

const pointsAnInch = 72;
const leading = 1.25;
const textPoints = 15;
const headPoints = 17;

function linesOf(text: string, points: number): number {
  const width = room.width * pointsAnInch;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, points, 600) * 1.02) / width)), 0);
}

/** A heading within a slide: of a part that shares it with others, or of one thing of several. */
export function headBlock(text: string): Block {
  return {
    leads: true,
    height: (linesOf(text, headPoints) * headPoints * leading) / pointsAnInch + 0.06,
    put: (slide, top) =>
      slide.addText(forXml(text), {
        ...placed(top, (linesOf(text, headPoints) * headPoints * leading) / pointsAnInch + 0.06),
        fontFace: slideFont,
        fontSize: headPoints,
        bold: true,
        color: slideInk('ink'),
        valign: 'bottom',
      }),
  };
}

function placed(top: number, height: number) {
  return { x: room.x, y: top, w: room.width, h: height, margin: 0 };
}

/** A text, perhaps with what it is about in front of it. */
export function textBlock({ name, text }: ProposalPoint): Block {
  const height = (linesOf(`${name} ${text}`, textPoints) * textPoints * leading) / pointsAnInch;
  const told = { fontFace: slideFont, fontSize: textPoints, color: slideInk('ink') };
  return {
    height,
    put: (slide, top) =>
      slide.addText(
        [
          ...(name === '' ? [] : [{ text: `${forXml(name)} `, options: { ...told, bold: true } }]),
          { text: forXml(text), options: told },
        ],
        { ...placed(top, height), valign: 'top' },
      ),
  };
}

/**
 * A table as blocks: one where it finds room on a slide, else as many as it takes.
 * @param left inches of the slide on which it begins
 */
export function tableBlocks(table: ProposalTable, left: number): readonly Block[] {
  const set = slideTable(table, room.width);
  const head = rowHeight(table.header, set.widths, set.points);
  const heights = (row: readonly string[]) => rowHeight(row, set.widths, set.points);
  return pagedRows(table.rows, heights, { first: left - head, each: room.height - head }).map((rows) => ({
    height: head + rows.reduce((sum, row) => sum + heights(row), 0),
    put: (slide, top) => putTable(slide, table, rows, set, { x: room.x, y: top, width: room.width }),
  }));
}

type Slide = Parameters<Block['put']>[0];

/** Puts rows of a table with its heads on a slide. */
export function putTable(
  slide: Slide,
  { label, header, named }: ProposalTable,
  rows: readonly (readonly string[])[],
  { points, widths }: SlideTable,
  place: { readonly x: number; readonly y: number; readonly width: number },
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

type Facts = Extract<ProposalPart, { kind: 'facts' }>;

/** Names and values as blocks, below what they are about. */
export function factBlocks({ facts, title }: Facts, left: number): readonly Block[] {
  const set = slideFacts(room.width);
  const rows = facts.map(({ name, text }) => [name, text]);
  const heights = (row: readonly string[]) => rowHeight(row, set.widths, set.points);
  const head = title === null ? [] : [headBlock(title)];
  const above = head.reduce((sum, { height }) => sum + height, 0);
  const all = { first: left - above, each: room.height - above };
  return pagedRows(rows, heights, all).flatMap((some) => [
    ...head,
    {
      height: some.reduce((sum, row) => sum + heights(row), 0.08),
      put: (slide, top) => putFacts(slide, title, some, set, { x: room.x, y: top, width: room.width }, false),
    },
  ]);
}

/** Puts names and values on a slide, framed where they are a box. */
export function putFacts(
  slide: Slide,
  title: string | null,
  rows: readonly (readonly string[])[],
  { points, widths }: SlideTable,
  place: { readonly x: number; readonly y: number; readonly width: number },
  boxed: boolean,
): void {
  const none = { type: 'none' as const };
  const frame = { type: 'solid' as const, pt: 1.5, color: slideInk('accent') };
  const last = rows.length - 1;
  const cell = (at: number, column: 0 | 1) => ({
    fontFace: slideFont,
    fontSize: points,
    valign: 'top' as const,
    border: [
      boxed && at === 0 ? frame : none,
      boxed && column === 1 ? frame : none,
      boxed && at === last ? frame : none,
      boxed && column === 0 ? frame : none,
    ] as [typeof frame, typeof frame, typeof frame, typeof frame],
  });
  const lines = rows.map(([name = '', text = ''], at) => [
    { text: forXml(name), options: { ...cell(at, 0), bold: true, color: slideInk('muted') } },
    { text: forXml(text), options: { ...cell(at, 1), color: slideInk('ink') } },
  ]);
  slide.addTable(lines, {
    objectName: tableName('column', title ?? ''),
    x: place.x,
    y: place.y,
    w: place.width,
    colW: [...widths],
    margin: boxed ? [0.05, 0.12, 0.05, 0.12] : [0.04, 0.08, 0.04, 0],
  });
}

const largestPicture = 4.2;

/** A drawing that is seen at one look. */
export function pictureBlock({ scene }: ProposalPicture): Block {
  const fit = (top: number) =>
    wholeIn(scene, { x: room.x, y: top, width: room.width, height: largestPicture });
  return {
    height: scene.height * fit(0).scale,
    put: (slide, top) => {
      const window = fit(top);
      drawGroups(slide, scene.groups, { ...window, left: room.x, top });
    },
  };
}
