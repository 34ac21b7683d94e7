import type { JsonObject } from '#shared/file/envelope';
import type { DayText } from '#shared/model/dayText';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Result } from '#shared/model/result';
import type { TimePictureKind } from '#shared/picture/trueScale/timePicture';
import { analyseWhole } from '#shared/simulation/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import { loadWords } from '#shared/text/loadWords';
import type { Locale } from '#shared/text/locale';
import type { ExportError, ExportedFile } from '../exporters/exporter';
import { exporterOf, type FileForm } from '../exporters/registry';

/** What a map is to leave as. */
export interface FileToWrite {
  readonly form: FileForm;
  readonly document: MapDocument;
  /** Fields of the map's file that this program does not know. */
  readonly around: JsonObject;
  readonly locale: Locale;
  /** The day that documents bear. */
  readonly date: DayText;
  /** Another picture than the map. */
  readonly drawn?: TimePictureKind;
  readonly clean: boolean;
}

/** Makes the file of a map. */
export async function writeFile(
  { form, document, locale, ...rest }: FileToWrite,
  progress: (part: number) => void,
): Promise<Result<ExportedFile, ExportError>> {
  await loadWords(locale);
  return exporterOf(form).make({
    analysis: analyseWhole(document),
    words: documentWords(locale),
    progress,
    ...rest,
  });
}
