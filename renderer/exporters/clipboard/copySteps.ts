import { clipOf } from '#shared/formats/clipboard/clip';
import { clipType } from '#shared/formats/clipboard/readClip';
import { analyse } from '#shared/metrics/analyse';
import type { MapDocument } from '#shared/model/mapDocument';
import { palettes } from '#shared/picture/palette';
import { writeSvg } from '#shared/picture/svg/writeSvg';
import { words } from '#shared/text/words';
import type { Platform } from '../../platform/platform';
import { currentLocale } from '../../ui/language';
import { pictureOfMap } from '../pictureOfMap';
import { pngExporter } from '../pngExporter';

/** More steps than this make no picture that anybody pastes, and would hold up the window. */
const mostPictured = 400;

/** What a copy puts on the clipboard: everything at once, or one form alone. */
export type CopiedAs = 'everything' | 'markdown' | 'picture';

/** Puts steps on the clipboard. False where it did not take them. */
export async function copySteps(part: MapDocument, as: CopiedAs, platform: Platform): Promise<boolean> {
  const clip = clipOf(part, words(currentLocale()).paste.meanings);
  const pictured = as === 'picture' || part.steps.length <= mostPictured;
  switch (as) {
    case 'markdown':
      return platform.writeClipboard({
        text: clip.markdown,
        html: '',
        png: null,
        more: { 'text/markdown': clip.markdown },
      });
    case 'picture':
      return platform.writeClipboard({
        text: '',
        html: '',
        png: pngOf(part),
        more: { 'image/svg+xml': svgOf(part) },
      });
    case 'everything':
      return platform.writeClipboard({
        text: clip.tsv,
        html: clip.html,
        png: pictured ? pngOf(part) : null,
        more: {
          'text/markdown': clip.markdown,
          [clipType]: clip.vsmap,
          ...(pictured ? { 'image/svg+xml': svgOf(part) } : {}),
        },
      });
  }
}

async function pngOf(part: MapDocument): Promise<Uint8Array | null> {
  const made = await pngExporter.make({ analysis: analyse(part), around: {} });
  return made.ok ? made.value.bytes : null;
}

function svgOf(part: MapDocument): string {
  return writeSvg(pictureOfMap(analyse(part)), palettes.print, { title: part.title });
}
