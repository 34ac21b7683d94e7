/*
 * The names by which words, messages between page and desktop, and menus tell formats of files apart, and what each can
 * do: so the compiler knows which words and which parts a format lacks. All else about it stands in its folder of
 * shared/formats.
 */

/** What a map can leave as, in the order of the menu. */
export const exportedFormatIds = [
  'png',
  'svg',
  'pdf',
  'html',
  'md',
  'docx',
  'pptx',
  'xlsx',
  'csv',
  'vsmap',
] as const;
export type ExportedFormatId = (typeof exportedFormatIds)[number];

/** What the improvement proposal can leave as, in the order in which it is offered. */
export const proposalFormatIds = [
  'html',
  'pdf',
  'docx',
  'pptx',
  'md',
] as const satisfies readonly ExportedFormatId[];
export type ProposalFormatId = (typeof proposalFormatIds)[number];

/** Files that show something and hold the map besides. */
export type CarrierFormatId = 'png' | 'svg' | 'pdf' | 'html' | 'md';

/** What can hold steps as other programs write them: people look at what was understood first. */
export type StepsFormatId = 'html' | 'mmd' | 'md' | 'tsv' | 'csv' | 'txt';

export type FormatId = ExportedFormatId | StepsFormatId;
