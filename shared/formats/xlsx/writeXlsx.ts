import { strToU8, zipSync } from 'fflate';
import type { Analysis } from '../../metrics/analyse';
import type { DayText } from '../../model/calendar';
import type { DocumentWords } from '../../text/documentWords';
import { officeTag } from '../zip/officeTag';
import { noDay } from '../zip/sameZip';
import { bookFiles } from './bookFiles';
import { findingsSheet, flowsSheet } from './otherSheets';
import { improvementsSheet, notesSheet } from './planningSheets';
import { stepsSheet } from './stepsSheet';
import { totalsSheet } from './totalsSheet';
import { workingSheet } from './workingSheet';

/**
 * The totals, the steps, the flows, the findings, the working, the improvements and the notes of a map as a workbook, for people who go on working with them.
 * The few files of a workbook are written here: write-excel-file packs what is larger than 160 kB in a worker made of
 * a text, which the content policy of the app forbids.
 * @param date the day that it bears; null for none
 */
export function writeXlsx(analysis: Analysis, words: DocumentWords, date: DayText | null): Uint8Array {
  const sheets = [
    totalsSheet(analysis, words, date),
    stepsSheet(analysis, words),
    flowsSheet(analysis, words),
    findingsSheet(analysis, words),
    workingSheet(analysis, words),
    ...(analysis.document.improvements.length === 0 ? [] : [improvementsSheet(analysis, words)]),
    ...(analysis.document.notes.length === 0 ? [] : [notesSheet(analysis, words)]),
  ];
  const title = analysis.document.title.trim() || words.picture.untitled;
  const files = bookFiles(sheets, {
    title,
    tag: officeTag(words.locale),
    program: words.shell.appName,
    date,
  });
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: noDay });
}
