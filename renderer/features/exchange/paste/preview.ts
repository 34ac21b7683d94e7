import type { PasteChoices } from '#shared/formats/pasteTable/choices';
import type { PastePreview } from '#shared/formats/pasteTable/pastePreview';

/** What the parts of the preview work on: how a paste is understood, and what a person has said about it. */
export interface PreviewProps {
  readonly preview: PastePreview;
  readonly choices: PasteChoices;
  readonly onChoices: (choices: PasteChoices) => void;
}
