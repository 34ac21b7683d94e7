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
  intro: 'Empty fields are left out of the proposal.',
  included: 'Improvements in this proposal',
  none: 'No improvements are in the plan yet. Add one under Improvements, or export the current state only.',
  about: 'Title block',
  decision: 'Decision',
  scope: 'Scope and follow-up',
  answer: 'Sponsor’s answer',
  fields: {
    team: 'Team',
    sponsor: 'Sponsor',
    contact: 'Contact',
    version: 'Version',
    workshopDay: 'Workshop day',
    decider: 'Who decides (if not the sponsor)',
    decideBy: 'Decide by',
    otherwise: 'Consequence of no decision',
    outOfScope: 'Out of scope',
    followUp: 'What is measured, when and by whom',
  },
  answered: 'Answer',
  answers: { none: 'None yet', yes: 'Yes', conditions: 'Yes, with conditions', no: 'No' },
  answeredBy: 'Answered by',
  answeredOn: 'Answered on',
  remark: 'Conditions or reasons',
  format: 'Format',
  forms,
  export: 'Export',
} as const;
