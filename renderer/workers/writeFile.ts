import type { JsonObject } from '#shared/file/envelope';
import type { ExportedFormatId, ProposalFormatId } from '#shared/file/formatId';
import { formatOf } from '#shared/formats/registry';
import type { MapToWrite, WriteError, WrittenFile } from '#shared/formats/write';
import type { DayText } from '#shared/model/calendar';
import type { Locale } from '#shared/model/locale';
import type { MapDocument } from '#shared/model/mapDocument';
import { ok, type Result } from '#shared/model/result';
import type { TimePictureKind } from '#shared/picture/trueScale/timePicture';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import { loadWords } from '#shared/text/loadWords';
import { browserTools } from '../exporters/browserTools';

/** What of a map leaves as a file: the map with its picture, another picture of it, or the improvement proposal. */
export type Leaving =
  | { readonly as: 'map' | TimePictureKind; readonly format: ExportedFormatId }
  | { readonly as: 'proposal'; readonly format: ProposalFormatId };

/** A map that is to leave. */
export interface FileToWrite {
  readonly leaving: Leaving;
  readonly document: MapDocument;
  /** Fields of the map's file that this program does not know. */
  readonly around: JsonObject;
  readonly locale: Locale;
  /** The day that documents bear. */
  readonly date: DayText;
  readonly clean: boolean;
}

/** A file as it is saved. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  /** How large its pictures are, as a part of what was wanted. */
  readonly scale: number;
}

export type WrittenOrNot = Result<MadeFile, WriteError>;

/** Makes the file of a map. */
export async function writeFile(
  { leaving, document, locale, ...rest }: FileToWrite,
  progress: (part: number) => void,
): Promise<WrittenOrNot> {
  await loadWords(locale);
  const written = await write(leaving, {
    analysis: analyseWhole(document),
    words: documentWords(locale),
    progress,
    ...rest,
  });
  if (!written.ok) return written;
  const { content, scale } = written.value;
  return ok({ bytes: typeof content === 'string' ? bytesOf(content) : content, scale });
}

async function write(leaving: Leaving, map: MapToWrite): Promise<Result<WrittenFile, WriteError>> {
  if (leaving.as !== 'proposal') {
    const { writeMap } = await formatOf[leaving.format].loadWriter();
    return writeMap(leaving.as === 'map' ? map : { ...map, drawn: leaving.as }, browserTools);
  }
  const [{ proposalOf }, { writeProposal }] = await Promise.all([
    import('#shared/proposal/proposalOf'),
    formatOf[leaving.format].loadWriter(),
  ]);
  const { analysis, words, date } = map;
  return writeProposal(proposalOf(analysis, words, { date, plan: null }), map, browserTools);
}

/** In UTF-8. Writing into memory that is there takes browsers two thirds of the time that `encode` takes. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const room = new Uint8Array(text.length * 3);
  return room.slice(0, new TextEncoder().encodeInto(text, room).written);
}
