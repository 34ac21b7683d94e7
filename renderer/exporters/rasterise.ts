import { rasterScale, wantedScale } from '#shared/formats/png/rasterSize';
import { fail, ok, type Result } from '#shared/model/result';
import type { Palette } from '#shared/picture/palette';
import type { Scene, TextShape } from '#shared/picture/scene';
import { drawScene } from './drawScene';
import type { ExportError, ExportedFile } from './exporter';
import { loadPictureFont } from './pictureFont';

/** Draws the scene into a PNG at the wanted scale, or smaller where a canvas cannot hold that many pixels. */
export async function rasterise(scene: Scene, palette: Palette): Promise<Result<ExportedFile, ExportError>> {
  const scale = rasterScale(scene.width, scene.height);
  await loadPictureFont(textsOf(scene));
  try {
    const canvas = new OffscreenCanvas(Math.ceil(scene.width * scale), Math.ceil(scene.height * scale));
    const pen = canvas.getContext('2d', { alpha: false });
    if (pen === null) return fail({ kind: 'notDrawn' });
    pen.scale(scale, scale);
    drawScene(pen, scene, palette);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return ok({ bytes: new Uint8Array(await png.arrayBuffer()), scale: scale / wantedScale });
  } catch {
    // A canvas that the browser has no memory for throws where it is made, drawn on or read, as it pleases.
    return fail({ kind: 'notDrawn' });
  }
}

function textsOf(scene: Scene): readonly TextShape[] {
  return scene.groups.flatMap((group) => group.shapes.filter((shape) => shape.kind === 'text'));
}
