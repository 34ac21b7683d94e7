import type PDFDocument from 'pdfkit';
import type { TextOptions } from 'pdfkit';
import {
  dashes,
  hatch,
  headOf,
  isStroked,
  leftOfAnchor,
  type OutlinedShape,
  outlineOf,
} from '../../picture/outline';
import type { Palette } from '../../picture/palette';
import type { Shape, TextShape } from '../../picture/scene';
import { cleanText } from '../font/cleanText';
import type { Face, Faces, Run } from '../font/faces';

/** What shapes are drawn with. */
export interface Pen {
  readonly document: PDFDocument;
  readonly faces: Faces;
  readonly palette: Palette;
  /** Called after every shape. */
  readonly drew: () => void;
}

/** Draws shapes back to front, each unit as large as the document's own at the time. */
export function drawShapes(pen: Pen, shapes: readonly Shape[]): void {
  const hatched = shapes.some((shape) => shape.kind !== 'text' && shape.fill === 'waitHatch');
  const stripes = hatched ? stripesOf(pen) : {};
  for (const shape of shapes) {
    if (shape.kind === 'text') drawText(pen, shape);
    else drawOutlined(pen, shape, stripes);
    pen.drew();
  }
}

/** The stripes of waiting, along the diagonal of whatever is drawn now: a pattern stays as it was turned at its first use. */
function stripesOf({ document, palette }: Pen): object {
  const { tile, stripe, turn } = hatch;
  const stripes = document.pattern([0, 0, tile, tile], tile, tile, `0 0 ${stripe} ${tile} re f`);
  document.save().rotate(turn).fillColor([stripes, palette.waitHatch]).restore();
  return stripes;
}

function drawOutlined(pen: Pen, shape: OutlinedShape, stripes: object): void {
  const { document, palette } = pen;
  paint(pen, shape, stripes, traceOf(document, shape));
  const head = headOf(shape);
  if (head !== '' && shape.stroke !== 'none') document.path(head).fillColor(palette[shape.stroke]).fill();
}

/** What puts the outline of a shape into the document. */
function traceOf(document: PDFDocument, shape: OutlinedShape): () => void {
  const outline = outlineOf(shape);
  if (typeof outline === 'string') {
    const path = cubicPath(outline);
    return () => document.path(path);
  }
  const { x, y, width, height, radius } = outline;
  if (radius > 0) return () => document.roundedRect(x, y, width, height, radius);
  return () => document.rect(x, y, width, height);
}

function paint({ document, palette }: Pen, shape: OutlinedShape, stripes: object, trace: () => void): void {
  const { fill, stroke, strokeWidth } = shape;
  const stroked = stroke !== 'none' && isStroked(shape);
  const [dash, space] = dashes;
  if (stroked) document.strokeColor(palette[stroke]).lineWidth(strokeWidth);
  if (stroked && shape.dashed === true) document.dash(dash, { space });
  if (fill !== 'none') {
    trace();
    document.fillColor(palette[fill === 'waitHatch' ? 'waitSoft' : fill]).fill();
  }
  if (fill === 'waitHatch') {
    trace();
    document.fillColor([stripes, palette.waitHatch]).fill();
  }
  if (!stroked) return;
  trace();
  document.stroke();
  if (shape.dashed === true) document.undash();
}

/** A line of text that can be searched and copied as what it says, also where letters of it can only be shown as others. */
function drawText({ document, faces, palette }: Pen, shape: TextShape): void {
  const text = cleanText(shape.text);
  if (text === '' || shape.fill === 'none') return;
  const { runs, replaced } = faces(text, shape.weight);
  const widthOf = ({ face, text: part }: Run) => withFont(document, face, shape.size).widthOfString(part, {});
  // Most texts begin where they stand, and are all in one font: these need not be measured.
  const measured = shape.anchor !== 'start' || runs.length > 1;
  const widths = measured ? runs.map(widthOf) : [];
  let x = shape.x - leftOfAnchor[shape.anchor] * widths.reduce((sum, width) => sum + width, 0);
  document.fillColor(palette[shape.fill]);
  if (replaced) document.markContent('Span', { actual: text });
  for (const [at, run] of runs.entries()) {
    withFont(document, run.face, shape.size).text(run.text, x, shape.y, setting);
    x += widths[at] ?? 0;
  }
  if (replaced) document.endMarkedContent();
}

function withFont(document: PDFDocument, { name, font }: Face, size: number): PDFDocument {
  return document.registerFont(name, font).font(name, size);
}

const setting: TextOptions = { lineBreak: false, baseline: 'alphabetic' };

/**
 * A path in the language of SVG without quadratic curves, which a PDF does not have: each as the cubic one of the same
 * course. Knows what the picture's paths are made of; curves are absolute in them.
 */
export function cubicPath(path: string): string {
  if (!path.includes('Q')) return path;
  let [x, y] = [0, 0];
  return path.replace(/([A-Za-z])([^A-Za-z]*)/g, (whole, command: string, list: string) => {
    const numbers = (list.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const [endX, endY] = endOf(command, numbers, x, y);
    const [atX = 0, atY = 0] = numbers;
    const written =
      command === 'Q'
        ? `C${third(x, atX)} ${third(y, atY)} ${third(endX, atX)} ${third(endY, atY)} ${endX} ${endY}`
        : whole;
    [x, y] = [endX, endY];
    return written;
  });
}

/** Two thirds of the way from an end of the curve to its handle. */
function third(end: number, handle: number): number {
  return Math.round((end + (2 / 3) * (handle - end)) * 1_000) / 1_000;
}

function endOf(command: string, numbers: readonly number[], x: number, y: number): readonly [number, number] {
  if (command === 'H') return [numbers[0] ?? x, y];
  if (command === 'V') return [x, numbers[0] ?? y];
  return [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
}
