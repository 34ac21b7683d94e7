import type { Palette } from '../palette';
import { arrowPath, linePath, topRoundedPath } from '../paths';
import type { LineShape, Paint, RectShape, Scene, SceneGroup, TextShape } from '../scene';
import { escapeXml } from './escapeXml';
import { mapElement } from './mapElement';

export interface SvgOptions {
  /** Name of the picture. */
  readonly title: string;
  /** The map as the text of a `.vsmap` file; without it the picture is a clean copy that cannot be opened again. */
  readonly vsmap?: string;
  /** Rules for fonts (`@font-face`) where the picture is shown by a program that does not have Inter. */
  readonly fontRules?: string;
}

const families = 'Inter, Inter Variable, Liberation Sans, Arial, sans-serif';
const hatch = 'vsmap-hatch';

/** Writes a scene as an SVG 1.1 file: vectors and real text, readable on its own, nothing loaded from elsewhere. */
export function writeSvg(scene: Scene, palette: Palette, options: SvgOptions): string {
  const { width, height } = scene;
  const pens = pensOf(palette);
  const fonts = options.fontRules === undefined ? '' : `<style>${escapeXml(options.fontRules)}</style>`;
  let svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" stroke-linejoin="round" font-family="${families}" style="font-feature-settings:'tnum'">\n` +
    `<title>${escapeXml(options.title)}</title>\n<desc>${escapeXml(descriptionOf(scene))}</desc>\n` +
    `${options.vsmap === undefined ? '' : `${mapElement(options.vsmap)}\n`}<defs>${fonts}` +
    `<pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="6" height="6" fill="${palette.waitSoft}"/>` +
    `<rect width="2" height="6" fill="${palette.waitHatch}"/></pattern></defs>\n` +
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>\n`;
  // Adding to a string is what engines are best at: several times faster than joining many small parts.
  for (const group of scene.groups) svg += groupElement(group, pens);
  return `${svg}</svg>\n`;
}

/** The attributes of every paint, written once for the whole picture. */
type Pens = Readonly<Record<Paint, { readonly fill: string; readonly stroke: string }>>;

function pensOf(palette: Palette): Pens {
  const colours: Readonly<Record<Paint, string>> = { ...palette, none: 'none', waitHatch: `url(#${hatch})` };
  const pens = Object.entries(colours).map(([paint, colour]) => {
    return [paint, { fill: ` fill="${colour}"`, stroke: ` stroke="${colour}"` }] as const;
  });
  return Object.fromEntries(pens) as Pens;
}

/** The picture in a few words; every part of it has its own as the title of its group. */
function descriptionOf(scene: Scene): string {
  const told = scene.groups.filter(({ kind }) => kind === 'heading' || kind === 'ladder');
  return told.map(({ label }) => label).join('. ');
}

function groupElement(group: SceneGroup, pens: Pens): string {
  let svg = `<g><title>${escapeXml(group.label)}</title>`;
  let before: TextShape | null = null;
  for (const shape of group.shapes) {
    // Texts in a row that are set alike share one element: a third of the file is saved.
    const alike = before !== null && shape.kind === 'text' && setAlike(before, shape);
    if (before !== null && !alike) svg += '</g>';
    if (shape.kind === 'text') {
      svg += `${alike ? '' : `<g${setting(shape, pens)}>`}${textElement(shape)}`;
      before = shape;
      continue;
    }
    before = null;
    svg += shape.kind === 'rect' ? rectElement(shape, pens) : lineElement(shape, pens);
  }
  return before === null ? `${svg}</g>\n` : `${svg}</g></g>\n`;
}

function setAlike(one: TextShape, other: TextShape): boolean {
  return (
    one.fill === other.fill &&
    one.size === other.size &&
    one.weight === other.weight &&
    one.anchor === other.anchor
  );
}

function style(shape: RectShape | LineShape, pens: Pens): string {
  const { fill } = pens[shape.fill];
  if (shape.stroke === 'none') return fill;
  const dashes = shape.dashed === true ? ' stroke-dasharray="5 4"' : '';
  const width = shape.strokeWidth === 1 ? '' : ` stroke-width="${shape.strokeWidth}"`;
  return fill + pens[shape.stroke].stroke + width + dashes;
}

function rectElement(shape: RectShape, pens: Pens): string {
  if (shape.corners === 'top') return `<path d="${topRoundedPath(shape)}"${style(shape, pens)}/>`;
  const { x, y, width, height, radius } = shape;
  const round = radius > 0 ? ` rx="${radius}"` : '';
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${round}${style(shape, pens)}/>`;
}

function lineElement(shape: LineShape, pens: Pens): string {
  const path = `<path d="${linePath(shape)}"${style(shape, pens)}/>`;
  return shape.arrow ? `${path}<path d="${arrowPath(shape)}"${pens[shape.stroke].fill}/>` : path;
}

function textElement({ x, y, text, full }: TextShape): string {
  const hint = full === undefined ? '' : `<title>${escapeXml(full)}</title>`;
  return `<text x="${x}" y="${y}">${hint}${escapeXml(text)}</text>`;
}

function setting({ size, weight, anchor, fill }: TextShape, pens: Pens): string {
  const heavy = weight === 400 ? '' : ` font-weight="${weight}"`;
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return ` font-size="${size}"${pens[fill].fill}${heavy}${aligned}`;
}
