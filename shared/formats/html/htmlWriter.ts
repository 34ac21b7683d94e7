import { ok } from '../../model/result';
import { vsmapInside } from '../vsmapInside';
import type { ProposalWriter } from '../write';
import { writeHtml } from './writeHtml';
import { writeProposal } from './writeProposal';

/** The map and its improvement proposal as pages that stand by themselves. */
export const htmlWriter: ProposalWriter = {
  async writeMap(map) {
    const { analysis, words, date } = map;
    return ok({ content: writeHtml(analysis, words, vsmapInside(map), date), scale: 1 });
  },
  async writeProposal(proposal, map) {
    return ok({ content: writeProposal(proposal, map.words, vsmapInside(map)), scale: 1 });
  },
};
