import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { Scene, Shape } from '../../picture/scene';
import type { Piece, Tag } from './handout/strip';
import type { PageSize } from './mapPage';
import { drawShapes, type Pen } from './pen';

/** Draws pieces of pages each as an element of the structure of its document. */
export type DrawPieces = (
  pieces: readonly Piece[],
  draw?: (pen: Pen, shapes: readonly Shape[]) => void,
) => void;

/** For one document: what is told in pieces over several pages is one element all the same. */
export function pieceDrawer(pen: Pen): DrawPieces {
  const elements = new Map<Tag, StructureElement>();
  const { document } = pen;
  const whole = document.struct('Document', {});
  document.addStructure(whole);
  return (pieces, draw = drawShapes) => {
    for (const { tag, shapes } of pieces) {
      if (shapes.length === 0) continue;
      if (tag === null) {
        document.markContent('Artifact');
        draw(pen, shapes);
        document.endMarkedContent();
      } else elementOf(document, whole, elements, tag).add(() => draw(pen, shapes));
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

/** A drawing as one figure, at a place of the page and at a scale. */
export function drawScaled(
  draw: DrawPieces,
  scene: Scene,
  tag: Tag,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  const shapes = scene.groups.flatMap((group) => group.shapes);
  draw([{ tag, shapes }], (pen, all) => {
    pen.document.save().translate(x, y).scale(scale);
    drawShapes(pen, all);
    pen.document.restore();
  });
}

export function addPage({ document }: Pen, { width, height }: PageSize): void {
  document.addPage({ size: [width, height], margin: 0 }).lineJoin('round');
}
