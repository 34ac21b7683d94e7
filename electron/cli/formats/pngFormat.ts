import { isPng } from '#shared/formats/png/chunks';
import { mapOfPng } from '#shared/formats/png/mapInPng';
import { fail } from '#shared/model/result';
import { words } from '#shared/text/words';
import { spokenLocale } from '../spoken';
import type { MapFormat } from './mapFormat';
import { vsmapFormat } from './vsmapFormat';

const { exchange } = words(spokenLocale());

/** A picture in pixels that carries its map. It is only read: to draw one takes the app. */
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
  write: null,
};
