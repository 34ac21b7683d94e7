import { type Clip, clipOf } from '#shared/formats/clipboard/clip';
import { pictureOfMap } from '#shared/formats/drawing';
import { withMap } from '#shared/formats/png/mapInPng';
import type { Locale } from '#shared/model/locale';
import type { MapDocument } from '#shared/model/mapDocument';
import { palettes } from '#shared/picture/palette';
import { writeSvg } from '#shared/picture/svg/writeSvg';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { loadWords } from '#shared/text/loadWords';
import { type Words, words } from '#shared/text/words';
import { isLongCopy } from '../../editor/largeMaps';
import type { CopiedForms } from '../../platform/platform';
import { rasterise } from '../rasterise';

/** What a copy puts on the clipboard: everything at once, or one form alone. */
export type CopiedAs = 'everything' | 'markdown' | 'picture';

/** What is to be copied. */
export interface StepsToCopy {
  readonly part: MapDocument;
  readonly as: CopiedAs;
  readonly locale: Locale;
}

const noForms: CopiedForms = { text: '', html: '', markdown: '', svg: '', vsmap: '', png: null };

/** Makes the forms in which steps leave by the clipboard. */
export async function copiedForms({ part, as, locale }: StepsToCopy): Promise<CopiedForms> {
  await loadWords(locale);
  const said = words(locale);
  const clip = clipOf(part, said.paste.meanings);
  const { tsv, html, markdown, vsmap } = clip;
  switch (as) {
    case 'markdown':
      return { ...noForms, text: markdown, markdown };
    case 'picture':
      return { ...noForms, ...(await picturesOf(part, clip, said)) };
    case 'everything': {
      // Of thousands of steps nobody pastes a picture who does not ask for it.
      const pictures = isLongCopy(part) ? {} : await picturesOf(part, clip, said);
      return { ...noForms, ...pictures, text: tsv, html, markdown, vsmap };
    }
  }
}

/** The map as pixels and as vectors; where another program keeps the file, it opens again as the map. */
async function picturesOf(
  part: MapDocument,
  { vsmap }: Clip,
  said: Words,
): Promise<Pick<CopiedForms, 'png' | 'svg'>> {
  const scene = pictureOfMap(analyseWhole(part), said);
  const svg = writeSvg(scene, palettes.print, { title: part.title, vsmap });
  const made = await rasterise(scene, palettes.print);
  return { png: made === null ? null : withMap(made.png, vsmap), svg };
}
