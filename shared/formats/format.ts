import type { CsvError, CsvNotice } from '../file/csvError';
import type { JsonObject } from '../file/envelope';
import type { FileError } from '../file/fileError';
import type {
  CarrierFormatId,
  ExportedFormatId,
  FormatId,
  ProposalFormatId,
  StepsFormatId,
} from '../file/formatId';
import type { MapDocument } from '../model/mapDocument';
import type { Result } from '../model/result';
import type { PageSourceError, PictureSourceError } from '../picture/svg/mapElement';
import type { Pasted, PasteReader } from './pasteTable/pasted';
import type { PngError } from './png/chunks';
import type { FormatWriter, ProposalWriter } from './write';

/**
 * All there is to say about a format of files, save its words. Whoever opens, drops, pastes, exports or converts files
 * asks the formats of `registry.ts`. Its reader and its writer are loaded when a file comes or leaves, and nothing else
 * is imported there but types: lists of formats are small.
 */
export interface Format {
  readonly id: FormatId;
  /** Ends of file names without the point; the first one is written. Each belongs to one format. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** Whether what is written holds the map besides what it shows, so that a clean copy can be made. */
  readonly carriesMap: boolean;
  /** Null: it is only written. */
  readonly loadReader: (() => Promise<FormatReader>) | null;
  /** Null: it is only read. */
  readonly loadWriter: (() => Promise<FormatWriter>) | null;
}

/** A format with all that `formatId.ts` says of it. */
export interface FormatOf<Id extends FormatId> extends Format {
  readonly id: Id;
  readonly carriesMap: Id extends CarrierFormatId ? true : false;
  readonly loadReader: Id extends CarrierFormatId | StepsFormatId | 'vsmap'
    ? () => Promise<FormatReader>
    : null;
  readonly loadWriter: Id extends ProposalFormatId
    ? () => Promise<ProposalWriter>
    : Id extends ExportedFormatId
      ? () => Promise<FormatWriter>
      : null;
}

/** A file's content. */
export interface FileContent {
  readonly bytes: Uint8Array;
  /** Null where it is no UTF-8. */
  readonly text: string | null;
}

/** How files of a format are understood. What a file is, its content says, whatever it is called. */
export interface FormatReader {
  /** The largest file that is read, in bytes. */
  readonly mostBytes: number;
  /** Of a file that holds a map: it is opened as it is. Null: files of this format hold none. */
  readonly map: MapReader | null;
  /** Of a text of other programs that holds steps. Null: there is none of this format. */
  readonly steps: StepsReader | null;
}

export interface MapReader {
  /** Whether the content is of this format and holds a map. */
  readonly recognises: (content: FileContent) => boolean;
  /** Says also of other content why it is none. `id` is for a map that does not bring its own. */
  readonly read: (content: FileContent, id: string) => Result<OpenedMap, OpenMapError>;
}

export interface StepsReader {
  /** What the content holds; null where it is none of this format. */
  readonly read: PasteReader;
  /** Whether what was read can be nothing else, where any text could be this format. */
  readonly isSure?: (pasted: Pasted) => boolean;
  /** The map where nothing has to be guessed: for programs, which cannot look at it. Else null. */
  readonly exact?: (text: string, id: string) => OpenedMap | null;
}

/** A map from a file of any kind. */
export interface OpenedMap {
  readonly document: MapDocument;
  readonly source: FormatId;
  /** Of a newer program: to be looked at only. */
  readonly readOnly: boolean;
  /** Fields around the map in its file that this program does not know. */
  readonly around: JsonObject;
  /** The text of the map file, where the source is or carries one: what a newer map is kept as. */
  readonly vsmap: string | null;
  readonly notices: readonly CsvNotice[];
}

/** What can be wrong with a file that shows something and may hold a map besides. */
export type CarrierError = PngError | PictureSourceError | PageSourceError;

/** Why a file gives no map. */
export type OpenMapError =
  /** Nothing that this program knows. */
  | { readonly kind: 'unknownContent' }
  /** It is damaged, or carries no map, or one that is cut off. */
  | { readonly kind: 'carrier'; readonly source: CarrierFormatId; readonly error: CarrierError }
  /** The map, or the map in a picture or a page, is broken; `vsmap` is its text, for `repairVsmap`. */
  | {
      readonly kind: 'vsmap';
      readonly source: CarrierFormatId | 'vsmap';
      readonly error: FileError;
      readonly vsmap: string;
    }
  | { readonly kind: 'table'; readonly source: StepsFormatId; readonly errors: readonly CsvError[] };
