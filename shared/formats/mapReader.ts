import type { CsvError, CsvNotice } from '../file/csvError';
import type { JsonObject } from '../file/envelope';
import type { FileError } from '../file/fileError';
import type { MapDocument } from '../model/mapDocument';
import type { Result } from '../model/result';
import type { PageSourceError, PictureSourceError } from '../picture/svg/mapElement';
import type { PngError } from './png/chunks';

/** A kind of file that can hold a map. */
export type MapSource = 'vsmap' | 'svg' | 'png' | 'html' | 'md' | 'pdf' | 'csv';

/** A map from a file of any kind. */
export interface OpenedMap {
  readonly document: MapDocument;
  readonly source: MapSource;
  /** Of a newer program: to be looked at only. */
  readonly readOnly: boolean;
  /** Fields around the map in its file that this program does not know. */
  readonly around: JsonObject;
  /** The text of the map file, where the source is or carries one: what a newer map is kept as. */
  readonly vsmap: string | null;
  readonly notices: readonly CsvNotice[];
}

/** Why a file gives no map. */
export type OpenMapError =
  /** Nothing that this program knows. */
  | { readonly kind: 'unknownContent' }
  /** The picture or drawing is damaged or carries no map. */
  | { readonly kind: 'png'; readonly error: PngError }
  | { readonly kind: 'svg'; readonly error: PictureSourceError }
  /** The page, Markdown text or document carries no map, or one that is cut off. */
  | { readonly kind: 'html' | 'md' | 'pdf'; readonly error: PageSourceError }
  /** The map, or the map in a picture or a page, is broken; `vsmap` is its text, for `repairVsmap`. */
  | {
      readonly kind: 'vsmap';
      readonly source: Exclude<MapSource, 'csv'>;
      readonly error: FileError;
      readonly vsmap: string;
    }
  | { readonly kind: 'csv'; readonly errors: readonly CsvError[] };

/** A file's content; `text` is null where it is no UTF-8. */
export interface FileContent {
  readonly bytes: Uint8Array;
  readonly text: string | null;
}

/** The reader of one kind of file. */
export interface MapReader {
  readonly source: MapSource;
  /** Whether the content looks like this kind, whatever the file is called. */
  readonly recognises: (content: FileContent) => boolean;
  /** `id` is for a map that does not bring its own. */
  readonly read: (content: FileContent, id: string) => Result<OpenedMap, OpenMapError>;
}
