import { ok } from '../../model/result';
import type { Proposal } from '../../proposal/proposal';
import { proposalOf } from '../../proposal/proposalOf';
import type { MapToWrite, ProposalWriter } from '../write';
import { writePptx } from './writePptx';

/** The improvement proposal as slides, which is what a map is written as too. */
export const pptxWriter: ProposalWriter = {
  async writeMap(map) {
    const { analysis, words, date } = map;
    return write(proposalOf(analysis, words, { date, plan: null }), map);
  },
  writeProposal: write,
};

async function write(proposal: Proposal, { words }: MapToWrite) {
  return ok({ content: await writePptx(proposal, words), scale: 1 });
}
