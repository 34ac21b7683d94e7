import type { TextShape } from '#shared/picture/scene';
import { inter } from './interParts';

const family = '"Inter Variable", Inter, "Liberation Sans", Arial, sans-serif';

/** The type of a text of the picture, as a canvas wants it. */
export function pictureFont({ size, weight }: Pick<TextShape, 'size' | 'weight'>): string {
  return `${weight} ${size}px ${family}`;
}

/**
 * Loads the type for the letters that are drawn. The font comes in parts by script; a canvas does not fetch a
 * missing part by itself, it silently draws in another type.
 */
export async function loadPictureFont(texts: readonly TextShape[]): Promise<void> {
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
