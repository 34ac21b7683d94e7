import type { PasteChoices } from '#shared/formats/pasteTable/choices';
import type { PastePreview, PreviewColumn } from '#shared/formats/pasteTable/pastePreview';

/** What the parts of the preview work on: how a paste is understood, and what a person has said about it. */
export interface PreviewProps {
  readonly preview: PastePreview;
  readonly choices: PasteChoices;
  readonly onChoices: (choices: PasteChoices) => void;
}

/** What a column is called for people: its letter as in a spreadsheet, with its heading where it has one. */
export function columnName(columns: readonly PreviewColumn[], at: number): string {
  const title = columns[at]?.title.replace(/\s+/g, ' ') ?? '';
  return title === '' ? columnLetter(at) : `${columnLetter(at)} (${title})`;
}

/** A, B ... Z, AA, AB ... */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnLetter(Math.floor(at / 26) - 1)}${last}`;
}
