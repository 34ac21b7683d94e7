import { csvReader } from './csv/csvReader';
import { htmlMapReader } from './html/htmlMapReader';
import type { MapReader } from './mapReader';
import { markdownMapReader } from './markdown/markdownMapReader';
import { pdfReader } from './pdf/pdfReader';
import { pngReader } from './png/pngReader';
import { svgReader } from './svg/svgReader';
import { vsmapReader } from './vsmap/vsmapReader';

/** The kinds of files that hold a map, the surest to recognise first. */
export const mapReaders: readonly MapReader[] = [
  pngReader,
  pdfReader,
  htmlMapReader,
  svgReader,
  vsmapReader,
  markdownMapReader,
  csvReader,
];
