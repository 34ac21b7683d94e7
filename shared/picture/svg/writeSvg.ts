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
  const out: string[] = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${families}" style="font-feature-settings:'tnum'">\n`,
    `<title>${escapeXml(options.title)}</title>\n<desc>${escapeXml(descriptionOf(scene))}</desc>\n`,
  ];
  if (options.vsmap !== undefined) out.push(mapElement(options.vsmap), '\n');
  out.push('<defs>');
  if (options.fontRules !== undefined) out.push(`<style>${escapeXml(options.fontRules)}</style>`);
  out.push(
    `<pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<rect width="6" height="6" fill="${palette.waitSoft}"/>`,
    `<rect width="2" height="6" fill="${palette.waitHatch}"/></pattern></defs>\n`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>\n`,
  );
  for (const group of scene.groups) writeGroup(group, palette, out);
  out.push('</svg>\n');
  return out.join('');
}

/** The picture in words: what stands on top, then the timeline, else the whole list of steps. */
function descriptionOf(scene: Scene): string {
  const told = scene.groups.filter(({ kind }) => kind === 'heading' || kind === 'step' || kind === 'ladder');
  return told.map(({ label }) => label).join('. ');
}

function writeGroup(group: SceneGroup, palette: Palette, out: string[]): void {
  out.push(`<g><title>${escapeXml(group.label)}</title>`);
  for (const shape of group.shapes) {
    if (shape.kind === 'text') writeText(shape, palette, out);
    else if (shape.kind === 'rect') writeRect(shape, palette, out);
    else writeLine(shape, palette, out);
  }
  out.push('</g>\n');
}

function colour(paint: Paint, palette: Palette): string {
  if (paint === 'none') return 'none';
  return paint === 'waitHatch' ? `url(#${hatch})` : palette[paint];
}

function writeStyle(shape: RectShape | LineShape, palette: Palette, out: string[]): void {
  out.push(` fill="${colour(shape.fill, palette)}"`);
  if (shape.stroke === 'none') return;
  out.push(` stroke="${colour(shape.stroke, palette)}" stroke-width="${shape.strokeWidth}"`);
  if (shape.dashed === true) out.push(' stroke-dasharray="5 4"');
}

function writeRect(shape: RectShape, palette: Palette, out: string[]): void {
  if (shape.corners === 'top') {
    out.push(`<path d="${topRoundedPath(shape)}"`);
  } else {
    out.push(`<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"`);
    if (shape.radius > 0) out.push(` rx="${shape.radius}"`);
  }
  writeStyle(shape, palette, out);
  out.push('/>');
}

function writeLine(shape: LineShape, palette: Palette, out: string[]): void {
  out.push(`<path d="${linePath(shape)}"`);
  writeStyle(shape, palette, out);
  out.push('/>');
  if (shape.arrow) out.push(`<path d="${arrowPath(shape)}" fill="${colour(shape.stroke, palette)}"/>`);
}

function writeText(shape: TextShape, palette: Palette, out: string[]): void {
  out.push(
    `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" fill="${colour(shape.fill, palette)}"`,
  );
  if (shape.weight !== 400) out.push(` font-weight="${shape.weight}"`);
  if (shape.anchor !== 'start') out.push(` text-anchor="${shape.anchor}"`);
  out.push('>');
  if (shape.full !== undefined) out.push(`<title>${escapeXml(shape.full)}</title>`);
  out.push(escapeXml(shape.text), '</text>');
}
