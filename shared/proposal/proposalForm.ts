/** What the improvement proposal can leave as, in the order in which it is offered. */
export const proposalForms = [
  'proposal',
  'proposalPdf',
  'proposalDocx',
  'proposalPptx',
  'proposalMd',
] as const;

export type ProposalForm = (typeof proposalForms)[number];
