import { csvReader } from './csv/csvReader';
import type { MapReader } from './mapReader';
import { pngReader } from './png/pngReader';
import { svgReader } from './svg/svgReader';
import { vsmapReader } from './vsmap/vsmapReader';

/** The kinds of files that hold a map, the surest to recognise first. */
export const mapReaders: readonly MapReader[] = [pngReader, svgReader, vsmapReader, csvReader];
