import { clipOf } from '#shared/formats/clipboard/clip';
import { analyse } from '#shared/metrics/analyse';
import type { MapDocument } from '#shared/model/mapDocument';
import { palettes } from '#shared/picture/palette';
import { writeSvg } from '#shared/picture/svg/writeSvg';
import { type Words, words } from '#shared/text/words';
import type { CopiedForms, Platform } from '../../platform/platform';
import { currentLocale } from '../../ui/language';
import type { ExportSource } from '../exporter';
import { pictureOfMap } from '../pictureOfMap';
import { pngExporter } from '../pngExporter';

/** More steps than this make no picture that anybody pastes, and would hold up the window. */
const mostPictured = 400;

/** What a copy puts on the clipboard: everything at once, or one form alone. */
export type CopiedAs = 'everything' | 'markdown' | 'picture';

const noForms: CopiedForms = { text: '', html: '', markdown: '', svg: '', vsmap: '', png: null };

/** Puts steps on the clipboard. False where it did not take them. */
export async function copySteps(part: MapDocument, as: CopiedAs, platform: Platform): Promise<boolean> {
  return platform.writeClipboard(formsOf(part, as, words(currentLocale())));
}

function formsOf(part: MapDocument, as: CopiedAs, words: Words): CopiedForms {
  const { tsv, html, markdown, vsmap } = clipOf(part, words.paste.meanings);
  switch (as) {
    case 'markdown':
      return { ...noForms, text: markdown, markdown };
    case 'picture':
      return { ...noForms, ...picturesOf(part, vsmap, words) };
    case 'everything':
      return {
        ...noForms,
        ...(part.steps.length <= mostPictured ? picturesOf(part, vsmap, words) : {}),
        text: tsv,
        html,
        markdown,
        vsmap,
      };
  }
}

/** The map as pixels and as vectors; where another program keeps the file, it opens again as the map. */
function picturesOf(part: MapDocument, vsmap: string, words: Words): Pick<CopiedForms, 'png' | 'svg'> {
  const analysis = analyse(part);
  const svg = writeSvg(pictureOfMap(analysis, words), palettes.print, { title: part.title, vsmap });
  return { png: pngOf({ analysis, around: {}, words }), svg };
}

async function pngOf(source: ExportSource): Promise<Uint8Array | null> {
  const made = await pngExporter.make(source);
  return made.ok ? made.value.bytes : null;
}
