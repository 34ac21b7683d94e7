import type { JsonObject } from '../file/envelope';
import type { Analysis } from '../metrics/analyse';
import type { DayText } from '../model/calendar';
import type { Result } from '../model/result';
import type { Scene } from '../picture/scene';
import type { TimePictureKind } from '../picture/trueScale/timePicture';
import type { Proposal } from '../proposal/proposal';
import type { DocumentWords } from '../text/documentWords';
import type { FontFiles } from './font/faces';

/** What leaves, and in which language. */
export interface MapToWrite {
  readonly analysis: Analysis;
  /** Fields of the map's file that this program does not know; they leave with it. */
  readonly around: JsonObject;
  readonly words: DocumentWords;
  /** The day that documents bear; null for none. */
  readonly date: DayText | null;
  /** Another picture than the map. The map goes along all the same. */
  readonly drawn?: TimePictureKind;
  /** Leaves the map itself out of what can do without: only what it shows is there, for eyes. */
  readonly clean: boolean;
  /** Told now and then how much of a long one is done, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

/** What the place where a file is made has to give for it. */
export interface WritingTools {
  /** The font of the app as files by script, for documents that take it along. */
  readonly fonts: () => Promise<FontFiles>;
  /** Draws in pixels, in the colours of print; null where it could not, usually for want of memory. */
  readonly raster: (scene: Scene) => Promise<Raster | null>;
  /** What a table in text begins with: spreadsheets want a mark of its encoding, programs none. */
  readonly tableMark: string;
}

/** A drawing in pixels. */
export interface Raster {
  readonly png: Uint8Array;
  /** How large it is, as a part of what was wanted: below 1 where a picture would have too many pixels. */
  readonly scale: number;
}

export interface WrittenFile {
  /** A text is written in UTF-8. */
  readonly content: string | Uint8Array;
  /** How large its pictures are, as a part of what was wanted: below 1 where one met a limit. */
  readonly scale: number;
}

export interface WriteError {
  /** A picture could not be drawn; or time is its width, and is not known. */
  readonly kind: 'notDrawn' | 'timesUnknown';
}

/** How maps leave in a format. */
export interface FormatWriter {
  readonly writeMap: (map: MapToWrite, tools: WritingTools) => Promise<Result<WrittenFile, WriteError>>;
}

/** A format in which the improvement proposal of a map can leave too. */
export interface ProposalWriter extends FormatWriter {
  readonly writeProposal: (
    proposal: Proposal,
    map: MapToWrite,
    tools: WritingTools,
  ) => Promise<Result<WrittenFile, WriteError>>;
}
