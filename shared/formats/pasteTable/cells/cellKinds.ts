import { parseDuration } from '../../../time/parseDuration';
import { plainWord } from '../words/plainWord';
import { unitMeant } from '../words/unitWords';
import { plainDuration } from './plainDuration';

/** What a cell looks like, whatever its column means. */
export type CellKind = 'empty' | 'number' | 'percent' | 'time' | 'text';

const noValue: ReadonlySet<string> = new Set(
  `na nv ka kein keine unbekannt offen tbd tbc unknown nd so sinobjeto nvt nb inconnu desconocido sconosciuto onbekend
   desconhecido null`
    .split(/\s+/)
    .filter((word) => !['kein', 'keine'].includes(word)),
);

/** Whether a cell says that there is nothing to say: empty, a dash, `n/a`, `k.A.`, `?`. */
export function saysNothing(text: string): boolean {
  return /^[\s\-–—?.…]*$/u.test(text) || noValue.has(plainWord(text));
}

/** What an error of a spreadsheet leaves in a cell. */
export function isSpreadsheetError(text: string): boolean {
  return /^#(?:[\p{Lu}/0!?]{2,12}[!?]?|#+)$/u.test(text.trim());
}

const months =
  'jan|feb|fev|fév|mar|mär|mrz|mrt|maa|apr|avr|abr|mai|may|mag|mei|jun|juin|giu|jul|juil|lug|aug|aoû|ago|sep|set|okt|oct|ott|out|nov|dez|dec|déc|dic';

const dates = [
  /^\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})(?:\s|$)/u,
  /^\d{1,2}\.\s?\d{1,2}\.$/u,
  /^\d{1,2}-\d{1,2}-\d{4}(?:\s|$)/u,
  /^\d{4}-\d{1,2}-\d{1,2}(?:[\sT]|$)/u,
  new RegExp(`^\\d{1,2}[.\\s/-]*(?:${months})\\p{L}*\\.?(?:[\\s/.-]*\\d{2,4})?$`, 'iu'),
  new RegExp(`^(?:${months})\\p{L}*\\.?[\\s/.-]*\\d{1,4}$`, 'iu'),
  /^\d{1,2}:\d{2}(?::\d{2})?\s?[ap]\.?\s?m\.?$/iu,
];

/** Whether a cell is a date or a time of day, which spreadsheets make of `3-5` and `1/2` on their own. */
export function isDate(text: string): boolean {
  const trimmed = text.trim();
  // "2 settimane" begins like a day of September.
  const word = /^\d+\s*(\p{L}+)\.?$/u.exec(trimmed)?.[1] ?? '';
  return unitMeant(word) === null && dates.some((date) => date.test(trimmed));
}

const bareNumber = /^[+-]?\d[\d.,'’\s]*$/u;

/** What a cell looks like. */
export function cellKind(text: string): CellKind {
  const trimmed = text.trim();
  if (saysNothing(trimmed)) return 'empty';
  if (/^\d[\d.,\s]*%$/u.test(trimmed)) return 'percent';
  if (bareNumber.test(trimmed)) return 'number';
  if (trimmed.length > 60 || isDate(trimmed)) return 'text';
  const plain = plainDuration(trimmed, 'comma') ?? plainDuration(trimmed, 'point');
  return plain !== null && parseDuration(plain).ok ? 'time' : 'text';
}
