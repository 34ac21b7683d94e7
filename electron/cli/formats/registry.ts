import type { MapFormatName } from '#shared/text/en/cli';
import { csvFormat } from './csvFormat';
import { htmlFormat } from './htmlFormat';
import type { MapFormat } from './mapFormat';
import { markdownFormat } from './markdownFormat';
import { pdfFormat } from './pdfFormat';
import { pngFormat } from './pngFormat';
import { svgFormat } from './svgFormat';
import { vsmapFormat } from './vsmapFormat';

/** The formats that `vsmap` reads and writes. A text of unknown kind is the first that it looks like. */
export const mapFormats: readonly MapFormat[] = [
  vsmapFormat,
  htmlFormat,
  svgFormat,
  markdownFormat,
  csvFormat,
  pdfFormat,
  pngFormat,
];

/** The format with a name; `null` when there is none. */
export function formatNamed(name: string): MapFormat | null {
  return mapFormats.find((format) => format.name === name) ?? null;
}

/** The format that a path's extension stands for, in any case; `null` when it stands for none. */
export function formatOfPath(path: string): MapFormat | null {
  return mapFormats.find((format) => path.toLowerCase().endsWith(format.extension)) ?? null;
}

/** The names of the formats, for a sentence. */
export function formatNames(): readonly MapFormatName[] {
  return mapFormats.map((format) => format.name);
}
