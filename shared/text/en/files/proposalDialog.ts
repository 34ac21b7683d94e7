import type { ProposalFormatId } from '../../../file/formatId';

const forms: Readonly<Record<ProposalFormatId, string>> = {
  html: 'Web page (HTML)',
  pdf: 'PDF, to print and sign',
  docx: 'Word document',
  pptx: 'PowerPoint slides',
  md: 'Markdown',
};

/** What is asked for before the improvement proposal leaves. */
export const proposalDialogWords = {
  name: 'Improvement proposal',
  intro: 'What you leave empty is left out of the proposal.',
  included: 'Improvements in this proposal',
  none: 'No improvement is in the plan yet. Include one under Improvements, or export what the map says so far.',
  about: 'Title block',
  decision: 'Decision',
  scope: 'Scope and follow-up',
  answer: 'Answer of the sponsor',
  fields: {
    team: 'Team',
    sponsor: 'Sponsor',
    contact: 'Contact',
    version: 'Version',
    workshopDay: 'Workshop day',
    decider: 'Who decides (if not the sponsor)',
    decideBy: 'Decide by',
    otherwise: 'What happens without a decision',
    outOfScope: 'Out of scope',
    followUp: 'What is measured when and by whom',
  },
  answered: 'Answer',
  answers: { none: 'Not yet', yes: 'Yes', conditions: 'Yes, with conditions', no: 'No' },
  answeredBy: 'Given by',
  answeredOn: 'On',
  remark: 'Conditions or reasons',
  format: 'Format',
  forms,
  export: 'Export',
} as const;
