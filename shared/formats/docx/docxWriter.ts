import { fail, ok } from '../../model/result';
import { type Proposal, proposalPictures } from '../../proposal/proposal';
import { proposalOf } from '../../proposal/proposalOf';
import type { MapToWrite, ProposalWriter, WritingTools } from '../write';
import { type DocxPicture, writeDocx } from './writeDocx';

/** The improvement proposal as a Word document, which is what a map is written as too. */
export const docxWriter: ProposalWriter = {
  async writeMap(map, tools) {
    const { analysis, words, date } = map;
    return write(proposalOf(analysis, words, { date, plan: null }), map, tools);
  },
  writeProposal: write,
};

async function write(proposal: Proposal, { words }: MapToWrite, { raster }: WritingTools) {
  const pictures = new Map<string, DocxPicture>();
  // The smallest part of the wanted size in which one of them was drawn.
  let scale = 1;
  for (const { id, scene } of proposalPictures(proposal)) {
    const made = await raster(scene);
    if (made === null) return fail({ kind: 'notDrawn' } as const);
    const { width, height } = scene;
    pictures.set(id, { png: made.png, width, height });
    scale = Math.min(scale, made.scale);
  }
  return ok({ content: await writeDocx(proposal, pictures, words.locale), scale });
}
