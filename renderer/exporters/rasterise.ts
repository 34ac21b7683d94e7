import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import letters from '@fontsource-variable/inter/unicode.json';
import { rasterScale, wantedScale } from '#shared/formats/png/rasterSize';
import type { Raster } from '#shared/formats/write';
import { dashes, hatch, headOf, isStroked, type OutlinedShape, outlineOf } from '#shared/picture/outline';
import type { Palette } from '#shared/picture/palette';
import type { Paint, Scene, Shape, TextShape } from '#shared/picture/scene';

/**
 * Draws the scene into a PNG at the wanted scale, or smaller where a canvas cannot hold that many pixels. Null where the
 * browser could not.
 */
export async function rasterise(scene: Scene, palette: Palette): Promise<Raster | null> {
  const scale = rasterScale(scene.width, scene.height);
  await loadPictureFont(textsOf(scene));
  try {
    const canvas = new OffscreenCanvas(Math.ceil(scene.width * scale), Math.ceil(scene.height * scale));
    const pen = canvas.getContext('2d', { alpha: false });
    if (pen === null) return null;
    pen.scale(scale, scale);
    drawScene(pen, scene, palette);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return { png: new Uint8Array(await png.arrayBuffer()), scale: scale / wantedScale };
  } catch {
    // A canvas that the browser has no memory for throws where it is made, drawn on or read, as it pleases.
    return null;
  }
}

function textsOf(scene: Scene): readonly TextShape[] {
  return scene.groups.flatMap((group) => group.shapes.filter((shape) => shape.kind === 'text'));
}

type RasterContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Colours of a palette as a canvas takes them; the hatch of waiting is a pattern. */
type Inks = (paint: Exclude<Paint, 'none'>) => string | CanvasPattern;

/** Draws the scene with its own size as the unit: scale the pen before. Paper is filled first. */
function drawScene(pen: RasterContext, scene: Scene, palette: Palette): void {
  const stripes = stripesOf(pen, palette);
  const inks: Inks = (paint) => (paint === 'waitHatch' ? stripes : palette[paint]);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, scene.width, scene.height);
  pen.lineJoin = 'round';
  for (const group of scene.groups) for (const shape of group.shapes) drawShape(pen, shape, inks);
}

function drawShape(pen: RasterContext, shape: Shape, inks: Inks): void {
  if (shape.kind === 'text') drawText(pen, shape, inks);
  else drawOutlined(pen, shape, inks);
}

function drawOutlined(pen: RasterContext, shape: OutlinedShape, inks: Inks): void {
  const { fill, stroke } = shape;
  const path = pathOf(shape);
  if (fill !== 'none') {
    pen.fillStyle = inks(fill);
    pen.fill(path);
  }
  if (stroke === 'none' || !isStroked(shape)) return;
  pen.strokeStyle = inks(stroke);
  pen.lineWidth = shape.strokeWidth;
  pen.setLineDash(shape.dashed === true ? dashes : []);
  pen.stroke(path);
  const head = headOf(shape);
  if (head === '') return;
  pen.fillStyle = inks(stroke);
  pen.fill(new Path2D(head));
}

function pathOf(shape: OutlinedShape): Path2D {
  const outline = outlineOf(shape);
  if (typeof outline === 'string') return new Path2D(outline);
  const path = new Path2D();
  path.roundRect(outline.x, outline.y, outline.width, outline.height, outline.radius);
  return path;
}

function drawText(pen: RasterContext, shape: TextShape, inks: Inks): void {
  if (shape.fill === 'none') return;
  pen.font = pictureFont(shape);
  pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
  pen.fillStyle = inks(shape.fill);
  pen.fillText(shape.text, shape.x, shape.y);
}

/** The hatch of waiting as a tile. It is drawn finer than shown, so that it stays sharp when the pen is scaled. */
function stripesOf(pen: RasterContext, palette: Palette): CanvasPattern {
  const finer = 4;
  const tile = new OffscreenCanvas(hatch.tile * finer, hatch.tile * finer);
  const ink = tile.getContext('2d');
  if (ink === null) throw new Error('no canvas to draw on');
  ink.scale(finer, finer);
  ink.fillStyle = palette.waitSoft;
  ink.fillRect(0, 0, hatch.tile, hatch.tile);
  ink.fillStyle = palette.waitHatch;
  ink.fillRect(0, 0, hatch.stripe, hatch.tile);
  const pattern = pen.createPattern(tile, 'repeat');
  if (pattern === null) throw new Error('no pattern to draw with');
  pattern.setTransform(new DOMMatrix().rotate(hatch.turn).scale(1 / finer));
  return pattern;
}

const family = '"Inter Variable", Inter, "Liberation Sans", Arial, sans-serif';

/** The type of a text of the picture, as a canvas wants it. */
function pictureFont({ size, weight }: Pick<TextShape, 'size' | 'weight'>): string {
  return `${weight} ${size}px ${family}`;
}

/**
 * Loads the type for the letters that are drawn. The font comes in parts by script; a canvas does not fetch a
 * missing part by itself, it silently draws in another type.
 */
async function loadPictureFont(texts: readonly TextShape[]): Promise<void> {
  const fonts = 'document' in globalThis ? document.fonts : fontsOfWorker();
  const letters = [...new Set(texts.flatMap((shape) => [...shape.text]))].join('');
  await Promise.allSettled(
    ([400, 600] as const).map((weight) => fonts.load(pictureFont({ size: 16, weight }), letters)),
  );
}

/** The fonts of this worker. A window has those of its style sheet; a worker has none until it is told of them. */
function fontsOfWorker(): FontFaceSet {
  const { fonts } = globalThis as unknown as FontFaceSource;
  if (fonts.size > 0) return fonts;
  for (const { address, letters } of inter)
    fonts.add(
      new FontFace('Inter Variable', `url(${address})`, { weight: '100 900', unicodeRange: letters }),
    );
  return fonts;
}

/** A file in which the app has a part of its font, and the letters that it is for, as a style sheet says them. */
interface InterPart {
  readonly address: string;
  readonly letters: string;
}

/** The font of the app by script, the most common one first. */
const inter: readonly InterPart[] = [
  { address: latin, letters: letters.latin },
  { address: latinExt, letters: letters['latin-ext'] },
  { address: greek, letters: letters.greek },
  { address: greekExt, letters: letters['greek-ext'] },
  { address: cyrillic, letters: letters.cyrillic },
  { address: cyrillicExt, letters: letters['cyrillic-ext'] },
  { address: vietnamese, letters: letters.vietnamese },
];
