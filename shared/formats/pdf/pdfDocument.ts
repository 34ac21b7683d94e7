import PDFDocument from 'pdfkit';
import type { DayText } from '../../model/calendar';
import { intlTag } from '../../model/locale';
import type { Words } from '../../text/words';
import { encodeUtf8, joined } from '../bytes';
import { mapFileType } from './mapInPdf';

/** What a document says of itself. */
interface PdfAbout {
  readonly title: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  /** The day that it bears; null for none. */
  readonly date: DayText | null;
}

/** A document without pages that can be read aloud. The same pages make the same bytes: it bears the day that is given, and no time of it. */
export function newDocument({ title, subject, author, keywords, date }: PdfAbout, words: Words): PDFDocument {
  const document = new PDFDocument({
    pdfVersion: '1.7',
    lang: intlTag(words.locale),
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: title,
      ...(subject ? { Subject: subject } : {}),
      ...(author ? { Author: author } : {}),
      ...(keywords ? { Keywords: keywords } : {}),
      Creator: words.shell.appName,
      CreationDate: { getTime: () => 0 },
    },
  });
  // It needs a date to begin with, from which it makes its id.
  delete document.info.CreationDate;
  if (date !== null) document.info.CreationDate = `D:${date.replaceAll('-', '')}`;
  // A second copy of title and date as XML, in which the library escapes nothing.
  document.endMetadata = () => undefined;
  return document;
}

export function bytesOf(document: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(joined(chunks)));
  });
}

/** The map's file as it goes along with a document. */
export interface AttachedMap {
  readonly name: string;
  readonly vsmap: string;
}

/** First of all, so that it is there in a file that was cut off too; as plain bytes, so that a reader needs no library. */
export function attach(document: PDFDocument, { name, vsmap }: AttachedMap, words: Words): void {
  document.compress = false;
  document.file(encodeUtf8(vsmap), { name, type: mapFileType, description: words.handout.attached });
  document.compress = true;
}
