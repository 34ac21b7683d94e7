import type { PasteChoices } from '#shared/formats/pasteTable/pasted';
import type { Proposal } from '#shared/formats/pasteTable/proposal';

/** What the parts of the preview work on: how a paste is understood, and what a person has said about it. */
export interface PreviewProps {
  readonly proposal: Proposal;
  readonly choices: PasteChoices;
  readonly onChoices: (choices: PasteChoices) => void;
}
