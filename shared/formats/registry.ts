import { exportedFormatIds, type FormatId } from '../file/formatId';
import { csvFormat } from './csv/csvFormat';
import { docxFormat } from './docx/docxFormat';
import type { Format, FormatOf } from './format';
import { htmlFormat } from './html/htmlFormat';
import { listFormat } from './list/listFormat';
import { markdownFormat } from './markdown/markdownFormat';
import { mermaidFormat } from './mermaid/mermaidFormat';
import { pdfFormat } from './pdf/pdfFormat';
import { pngFormat } from './png/pngFormat';
import { pptxFormat } from './pptx/pptxFormat';
import { svgFormat } from './svg/svgFormat';
import { tsvFormat } from './tsv/tsvFormat';
import { vsmapFormat } from './vsmap/vsmapFormat';
import { xlsxFormat } from './xlsx/xlsxFormat';

/**
 * The formats by name. A content that could be of several is of the first: what says most of itself stands before what
 * any text with lines could be.
 */
export const formatOf: { readonly [Id in FormatId]: FormatOf<Id> } = {
  png: pngFormat,
  svg: svgFormat,
  pdf: pdfFormat,
  html: htmlFormat,
  mmd: mermaidFormat,
  md: markdownFormat,
  docx: docxFormat,
  pptx: pptxFormat,
  xlsx: xlsxFormat,
  vsmap: vsmapFormat,
  tsv: tsvFormat,
  csv: csvFormat,
  txt: listFormat,
};

export const formats: readonly Format[] = Object.values(formatOf);

/** What a map can leave as, in the order of the menu. */
export const exportedFormats = exportedFormatIds.map((id) => formatOf[id]);

/** Ends of the names of files that can be opened, for dialogs: what a file is, its content says. */
export const openedExtensions: readonly string[] = formats.flatMap(({ loadReader, extensions }) =>
  loadReader === null ? [] : extensions,
);

/** The format that the end of a file name stands for, in any case; null where it stands for none. */
export function formatNamedBy(fileName: string): Format | null {
  const end = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return formats.find(({ extensions }) => extensions.includes(end)) ?? null;
}
