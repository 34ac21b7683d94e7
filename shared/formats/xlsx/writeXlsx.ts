import { strToU8, zipSync } from 'fflate';
import type { Analysis } from '../../metrics/analyse';
import type { DocumentWords } from '../../text/documentWords';
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
 */
export function writeXlsx(analysis: Analysis, words: DocumentWords): Uint8Array {
  const files = bookFiles([
    totalsSheet(analysis, words),
    stepsSheet(analysis, words),
    flowsSheet(analysis, words),
    findingsSheet(analysis, words),
    workingSheet(analysis, words),
    ...(analysis.document.improvements.length === 0 ? [] : [improvementsSheet(analysis, words)]),
    ...(analysis.document.notes.length === 0 ? [] : [notesSheet(analysis, words)]),
  ]);
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: noDay });
}
