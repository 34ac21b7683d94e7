import type { Words } from '../../text/words';
import type { PasteQuestion, PreviewColumn } from './pastePreview';

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

/** What a person is asked about a paste. */
export function questionSentence(
  question: PasteQuestion,
  columns: readonly PreviewColumn[],
  { asks, meanings }: Words['paste'],
): string {
  switch (question.kind) {
    case 'noName':
      return asks.noName;
    case 'unclearColumn':
      return asks.unclearColumn(columnName(columns, question.column));
    case 'twice':
      return asks.twice(columnName(columns, question.column), meanings[question.meaning]);
    case 'unit':
      return asks.unit(columnName(columns, question.column));
    case 'format':
      return asks.format(columnName(columns, question.column), question.sample);
    case 'decision':
      return asks.decision(question.step);
  }
}
