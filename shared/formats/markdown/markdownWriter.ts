import { ok } from '../../model/result';
import { vsmapInside } from '../vsmapInside';
import type { ProposalWriter } from '../write';
import { writeMarkdown } from './writeMarkdown';
import { writeProposalMarkdown } from './writeProposalMarkdown';

/** The map, with a flowchart, and its improvement proposal as texts for a repository. */
export const markdownWriter: ProposalWriter = {
  async writeMap(map) {
    const { analysis, words, date } = map;
    return ok({ content: writeMarkdown(analysis, words, vsmapInside(map), date), scale: 1 });
  },
  async writeProposal(proposal, map) {
    return ok({ content: writeProposalMarkdown(proposal, map.words, vsmapInside(map)), scale: 1 });
  },
};
