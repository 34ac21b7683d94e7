import { initWasm, Resvg } from '@resvg/resvg-wasm';
import resvg from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import { facesOf } from '#shared/formats/font/faces';
import { textOutlines } from '#shared/formats/font/textOutlines';
import { rasterScale, wantedScale } from '#shared/formats/png/rasterSize';
import { palettes } from '#shared/picture/palette';
import type { Scene } from '#shared/picture/scene';
import { writeSvg } from '#shared/picture/svg/writeSvg';
import { formatShare } from '#shared/text/formatNumber';
import { words } from '#shared/text/words';
import { spokenLocale } from '../spoken';
import { inlineBytes, inlinedInterParts } from './interParts';

const { exchange, locale } = words(spokenLocale());
const ready = initWasm(inlineBytes(resvg));
const writeText = textOutlines(facesOf(inlinedInterParts));

/** A drawing in pixels. */
interface Raster {
  readonly png: Uint8Array;
  /** How large it is, as a part of what was wanted: below 1 where a picture would have too many pixels. */
  readonly scale: number;
}

/** Draws a scene without a browser: as the app does, in the colours of print and as many pixels. */
export async function rasteriseInWasm(scene: Scene): Promise<Raster> {
  await ready;
  const scale = rasterScale(scene.width, scene.height);
  // Letters become outlines before: the library would look for fonts by their names, and set figures in several widths.
  const svg = writeSvg(scene, palettes.print, { title: '', writeText });
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return { png, scale: scale / wantedScale };
}

/** Tells of a drawing, or of the smallest of several, that it is not of full size. */
export function tellSmaller(scale: number, tell: (sentence: string) => void): void {
  if (scale < 1) tell(exchange.smaller(formatShare(scale, locale)));
}
