import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { Piece, Tag } from './handout/strip';
import type { PageSize } from './mapPage';
import { drawShapes, type Pen } from './pen';

/** Draws pieces of pages each as an element of the structure of its document. */
export type DrawPieces = (pieces: readonly Piece[]) => void;

/** For one document: what is told in pieces over several pages is one element all the same. */
export function pieceDrawer(pen: Pen): DrawPieces {
  const elements = new Map<Tag, StructureElement>();
  const { document } = pen;
  const whole = document.struct('Document', {});
  document.addStructure(whole);
  return (pieces) => {
    for (const piece of pieces) {
      if (piece.shapes.length === 0) continue;
      if (piece.tag === null) {
        document.markContent('Artifact');
        drawPiece(pen, piece);
        document.endMarkedContent();
      } else elementOf(document, whole, elements, piece.tag).add(() => drawPiece(pen, piece));
    }
  };
}

function elementOf(
  document: PDFDocument,
  whole: StructureElement,
  elements: Map<Tag, StructureElement>,
  tag: Tag,
): StructureElement {
  const known = elements.get(tag);
  if (known !== undefined) return known;
  const { role, within, alt, bookmark, scope } = tag;
  const element = document.struct(role, { ...(alt && { alt }), ...(scope && { scope }) });
  const parent = within === null ? whole : elementOf(document, whole, elements, within);
  parent.add(element);
  if (bookmark !== undefined) document.outline.addItem(bookmark);
  elements.set(tag, element);
  return element;
}

/** A drawing is drawn with its own units, from its own corner. */
function drawPiece(pen: Pen, { shapes, drawing }: Piece): void {
  if (drawing === undefined) {
    drawShapes(pen, shapes);
    return;
  }
  pen.document.save().translate(drawing.x, drawing.y).scale(drawing.scale);
  drawShapes(pen, shapes);
  pen.document.restore();
}

export function addPage({ document }: Pen, { width, height }: PageSize): void {
  document.addPage({ size: [width, height], margin: 0 }).lineJoin('round');
}
