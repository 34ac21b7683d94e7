import type { Shape } from '../../../picture/scene';
import { rect } from '../../../picture/shapes';
import type { Proposal, ProposalPart, ProposalPicture, ProposalPoint } from '../../../proposal/proposal';
import { heading, paragraph } from '../handout/paragraph';
import { gap, movedPiece, onPages, type Piece, type Strip, type Tag } from '../handout/strip';
import { tableStrips } from '../handout/table';
import { textLine, types } from '../handout/type';
import { wrapText } from '../handout/wrapText';
import { a4, margins, type PageSize } from '../mapPage';

const width = a4.width - 2 * margins.side;
const room = a4.height - margins.top - margins.bottom;

/** Lines of words are not longer: one that is does not lead back to the next. */
const measure = 620;

/** A page with what stands on it. */
export interface DrawnPage {
  readonly size: PageSize;
  readonly pieces: readonly Piece[];
}

/** Strips on A4 pages, each page as its pieces. */
export function sectionPages(strips: readonly Strip[]): readonly (readonly Piece[])[] {
  return onPages(strips, room).map((pieces) =>
    pieces.map((piece) => movedPiece(piece, margins.side, margins.top)),
  );
}

/** Title, what is asked for, who stands behind it, and what is to be decided. */
export function openingStrips({ title, sentence, opening }: Proposal): readonly Strip[] {
  const tag: Tag = { role: 'H1', within: null, bookmark: title };
  return [
    ...paragraph(title, width, types.title, true, tag),
    gap(6),
    ...paragraph(sentence, 700, types.sentence),
    gap(12),
    ...opening.flatMap((part) => stripsOf(part)),
  ];
}

/** A section below its heading, or what stands without one. */
export function partStrips({
  heading: text,
  parts,
}: {
  readonly heading: string | null;
  readonly parts: readonly ProposalPart[];
}): readonly Strip[] {
  return [...(text === null ? [gap(14)] : heading(text, width)), ...parts.flatMap((part) => stripsOf(part))];
}

function stripsOf(part: ProposalPart): readonly Strip[] {
  switch (part.kind) {
    case 'paragraph':
      return [...paragraph(part.text, measure, types.text), gap(5)];
    case 'aside':
      return [gap(3), ...paragraph(part.text, measure, types.aside), gap(3)];
    case 'points':
      return part.points.flatMap((point) => [...pointStrips(point), gap(7)]);
    case 'facts':
      return factStrips(part);
    case 'table':
      return [...tableStrips(part.table, width), gap(8)];
    case 'figures':
      return [
        ...tableStrips(part.table, width),
        gap(8),
        ...(part.picture === null ? [] : pictureStrips(part.picture)),
      ];
    case 'picture':
    case 'maps':
      return pictureStrips(part.picture);
  }
}

function pointStrips({ name, text }: ProposalPoint): readonly Strip[] {
  const tag: Tag = { role: 'P', within: null };
  return [
    ...(name === '' ? [] : paragraph(name, measure, types.strong, true, tag)),
    ...paragraph(text, measure, types.text, false, tag),
  ];
}

const names = 148;
const inset = 12;

/** Names and values side by side; a card and a box stand below their title, and the box has a frame. */
function factStrips({ title, boxed, facts }: Extract<ProposalPart, { kind: 'facts' }>): readonly Strip[] {
  const head =
    title === null
      ? []
      : [
          gap(10),
          ...paragraph(title, measure, boxed ? types.heading : types.strong, true, {
            role: boxed ? 'H2' : 'H3',
            within: null,
            bookmark: title,
          }),
        ];
  const table: Tag = { role: 'Table', within: null };
  const rows =
    title === null && facts.length > mostInColumn
      ? sideBySide(facts, table)
      : facts.map((fact) => factStrip(fact, table, boxed ? inset : 0, measure));
  // A card is not torn apart.
  const together = rows.map((row, at) => (at < rows.length - 1 ? { ...row, leads: true } : row));
  if (!boxed) return [...head, ...together, gap(10)];
  const height = rows.reduce((sum, row) => sum + row.height, 0) + inset;
  const frame: Shape = rect({ x: 0, y: 0, width: measure + 2 * inset, height }, 'none', 6, 'accent', 1.5);
  let y = inset / 2;
  const pieces = rows.flatMap((row) => {
    const moved = row.pieces.map((piece) => movedPiece(piece, 0, y));
    y += row.height;
    return moved;
  });
  return [
    ...head,
    { height: 4, pieces: [], leads: true },
    { height, pieces: [{ tag: null, shapes: [frame] }, ...pieces] },
    gap(10),
  ];
}

/** What stands behind a proposal has more names and values than it may take lines of its first page. */
const mostInColumn = 4;

/** Names and values in two columns, read down the first and then the second. */
function sideBySide(facts: readonly ProposalPoint[], table: Tag): readonly Strip[] {
  const half = Math.ceil(facts.length / 2);
  const column = width / 2;
  return facts.slice(0, half).map((fact, at) => {
    const beside = facts[at + half];
    const strips = [
      factStrip(fact, table, 0, column - 20),
      ...(beside === undefined ? [] : [factStrip(beside, table, column, column)]),
    ];
    return {
      height: Math.max(...strips.map(({ height }) => height)),
      pieces: strips.flatMap(({ pieces }) => pieces),
    };
  });
}

/** @param room for name and value together */
function factStrip({ name, text }: ProposalPoint, within: Tag, indent: number, room: number): Strip {
  const row: Tag = { role: 'TR', within };
  const [left, right] = [wrapText(name, names - 10, types.text), wrapText(text, room - names, types.text)];
  const lines = (all: readonly string[], x: number, type: typeof types.text | typeof types.muted) =>
    all.flatMap((line, at) => (line === '' ? [] : [textLine(line, x, at * type.line + 2, type)]));
  return {
    height: Math.max(left.length, right.length) * types.text.line + 3,
    pieces: [
      { tag: { role: 'TH', within: row, scope: 'Row' }, shapes: lines(left, indent, types.muted) },
      { tag: { role: 'TD', within: row }, shapes: lines(right, indent + names, types.text) },
    ],
  };
}

const highestPicture = room - 60;
const largestScale = 0.95;

/** A drawing as one strip, as large as it fits. */
function pictureStrips({ label, alt, scene }: ProposalPicture): readonly Strip[] {
  const scale = Math.min(width / scene.width, highestPicture / scene.height, largestScale);
  return [
    ...paragraph(label, width, types.strong, true, { role: 'P', within: null }),
    { height: 4, pieces: [], leads: true },
    { height: scene.height * scale, pieces: [figurePiece(scene.groups, alt, scale, 0, 0)] },
    gap(8),
  ];
}

/** A drawing as a figure at a place of the page. */
export function figurePiece(
  groups: readonly { readonly shapes: readonly Shape[] }[],
  alt: string,
  scale: number,
  x: number,
  y: number,
): Piece {
  const shapes = groups.flatMap((group) => group.shapes);
  return { tag: { role: 'Figure', within: null, alt }, shapes, drawing: { x, y, scale } };
}
