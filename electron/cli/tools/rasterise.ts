import { initWasm, Resvg } from '@resvg/resvg-wasm';
import resvg from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import { facesOf } from '#shared/formats/font/faces';
import { textOutlines } from '#shared/formats/font/textOutlines';
import { rasterScale, wantedScale } from '#shared/formats/png/rasterSize';
import type { Raster } from '#shared/formats/write';
import { palettes } from '#shared/picture/palette';
import type { Scene } from '#shared/picture/scene';
import { writeSvg } from '#shared/picture/svg/writeSvg';
import { inlineBytes, inlinedInter } from './interFiles';

const ready = initWasm(inlineBytes(resvg));
const writeText = textOutlines(facesOf(inlinedInter));

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
