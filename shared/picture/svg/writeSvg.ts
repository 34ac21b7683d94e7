import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { escapeXml } from './escapeXml';
import { hatchPattern, type WriteText, writeGroups } from './groupElements';
import { mapElement } from './mapElement';

export interface SvgOptions {
  /** Name of the picture. */
  readonly title: string;
  /** The map as the text of a `.vsmap` file; without it the picture is a clean copy that cannot be opened again. */
  readonly vsmap?: string;
  /** Tells the picture from others in the same page. */
  readonly id?: string;
  /** How texts are drawn where what shows the picture has no fonts at all. */
  readonly writeText?: WriteText;
}

const families = 'Inter, Inter Variable, Liberation Sans, Arial, sans-serif';

/** Writes a scene as an SVG 1.1 file: vectors and real text, readable on its own, nothing loaded from elsewhere. */
export function writeSvg(scene: Scene, palette: Palette, options: SvgOptions): string {
  const { width, height } = scene;
  const hatch = `vsmap-hatch${options.id ?? ''}`;
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" stroke-linejoin="round" font-family="${families}" style="font-feature-settings:'tnum'">\n` +
    `<title>${escapeXml(options.title)}</title>\n<desc>${escapeXml(descriptionOf(scene))}</desc>\n` +
    `${options.vsmap === undefined ? '' : `${mapElement(options.vsmap)}\n`}<defs>${hatchPattern(hatch, palette)}</defs>\n` +
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>\n`;
  return `${head}${writeGroups(scene.groups, palette, hatch, options.writeText)}</svg>\n`;
}

/** The picture in a few words; every part of it has its own as the title of its group. */
function descriptionOf(scene: Scene): string {
  const told = scene.groups.filter(({ kind }) => kind === 'heading' || kind === 'ladder');
  return told.map(({ label }) => label).join('. ');
}
