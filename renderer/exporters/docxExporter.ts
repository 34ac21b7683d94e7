import type { DocxPicture, DocxPictures } from '#shared/formats/docx/writeDocx';
import { ok, type Result } from '#shared/model/result';
import { palettes } from '#shared/picture/palette';
import { type Proposal, proposalPictures } from '#shared/proposal/proposal';
import type { ExportError, Exporter } from './exporter';
import { rasterise } from './rasterise';

/** The improvement proposal as a Word document. */
export const docxExporter: Exporter = {
  kind: 'docx',
  carriesMap: false,
  async make({ analysis, words, date }) {
    const [{ proposalOf }, { writeDocx }] = await Promise.all([
      import('#shared/proposal/proposalOf'),
      import('#shared/formats/docx/writeDocx'),
    ]);
    const proposal = proposalOf(analysis, words, { date, plan: null });
    const pictures = await picturesOf(proposal);
    if (!pictures.ok) return pictures;
    const { drawn, scale } = pictures.value;
    return ok({ bytes: await writeDocx(proposal, drawn, words.locale), scale });
  },
};

interface Drawn {
  readonly drawn: DocxPictures;
  /** The smallest part of the wanted size in which one of them was drawn. */
  readonly scale: number;
}

async function picturesOf(proposal: Proposal): Promise<Result<Drawn, ExportError>> {
  const drawn = new Map<string, DocxPicture>();
  let scale = 1;
  for (const { id, scene } of proposalPictures(proposal)) {
    const made = await rasterise(scene, palettes.print);
    if (!made.ok) return made;
    const { width, height } = scene;
    drawn.set(id, { png: made.value.bytes, width, height });
    scale = Math.min(scale, made.value.scale);
  }
  return ok({ drawn, scale });
}
