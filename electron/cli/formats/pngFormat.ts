import { writeVsmap } from '#shared/file/writeVsmap';
import { isPng } from '#shared/formats/png/chunks';
import { mapOfPng, withMap } from '#shared/formats/png/mapInPng';
import { fail } from '#shared/model/result';
import { words } from '#shared/text/words';
import { spokenLocale } from '../spoken';
import type { MapFormat } from './mapFormat';
import { cliDrawing } from './svgFormat';
import { vsmapFormat } from './vsmapFormat';

const { exchange } = words(spokenLocale());

/** A picture in pixels that carries its map. */
export const pngFormat: MapFormat = {
  name: 'png',
  extension: '.png',
  mostBytes: 100_000_000,
  looksLike: () => false,
  isOne: isPng,
  textIn: (bytes) => {
    const source = mapOfPng(bytes);
    if (source.ok) return source;
    return fail([source.error.kind === 'noMap' ? exchange.broken.noPngMap : exchange.broken.brokenPng]);
  },
  read: vsmapFormat.read,
  vsmapText: vsmapFormat.vsmapText,
  carriesMap: true,
  write: async ({ document, around }, { clean, date, tell }) => {
    const { rasteriseInWasm: rasterise, tellSmaller } = await import('./rasterise');
    const { png, scale } = await rasterise(cliDrawing(document, date));
    tellSmaller(scale, tell);
    return clean ? png : withMap(png, writeVsmap(document, around));
  },
};
