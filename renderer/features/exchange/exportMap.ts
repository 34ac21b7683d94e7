import type { JsonObject } from '#shared/file/envelope';
import { fileName } from '#shared/formats/fileName';
import { formatOf } from '#shared/formats/registry';
import type { WriteError } from '#shared/formats/write';
import type { Locale } from '#shared/model/locale';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail } from '#shared/model/result';
import { formatShare } from '#shared/text/formatNumber';
import { type Words, words as wordsOf } from '#shared/text/words';
import { cleanCopy } from '../../exporters/cleanCopy';
import type { Platform } from '../../platform/platform';
import { today } from '../../ui/moments';
import { showToast } from '../../ui/toastStore';
import { withProgress } from '../../ui/withProgress';
import { inFileWorker } from '../../workers/inFileWorker';
import type { FileToWrite, Leaving } from '../../workers/writeFile';

/** The map that leaves the app. */
interface MapThatLeaves {
  readonly document: MapDocument;
  /** Fields of the map's file that this program does not know. */
  readonly around: JsonObject;
}

/** Makes a file of the map, lets the person choose where it goes, and says what came of it. */
export async function exportMap(
  leaving: Leaving,
  map: MapThatLeaves,
  platform: Platform,
  locale: Locale,
): Promise<void> {
  const words = wordsOf(locale);
  const { id: kind, extensions, carriesMap } = formatOf[leaving.format];
  const clean = cleanCopy.getState().on && carriesMap;
  const title = `${map.document.title} ${calledOf(leaving, words)}`.trim();
  const suggestedName = fileName(title, extensions[0], words.exchange.unnamed);
  const made = await write({ leaving, ...map, clean, locale, date: today() }, suggestedName, words);
  if (made === null) return;
  if (!made.ok) {
    showToast({ text: sentenceOf(made.error, words), tone: 'problem' });
    return;
  }
  const { bytes, scale } = made.value;
  const saved = await platform.saveFile({ suggestedName, kind, bytes });
  if (saved === null) return;
  if (!saved.ok) showToast({ text: words.shell.saveFailed(saved.error), tone: 'problem' });
  else {
    const said = clean ? words.exchange.exportedClean : words.exchange.exported;
    showToast({ text: [said(saved.value.name), smaller(scale, words)].join(' ').trim() });
  }
}

/** What the file is, besides the title of the map; empty where it is the map itself. */
function calledOf({ as }: Leaving, { proposalDialog, trueScale }: Words): string {
  if (as === 'proposal') return proposalDialog.name;
  return as === 'map' ? '' : trueScale[as];
}

/** Makes the file; null when the person has cancelled it. */
async function write(file: FileToWrite, name: string, words: Words) {
  try {
    return await withProgress(
      (progress) => inFileWorker('writeFile', file, progress),
      words.exchange.writing(name),
      words,
    );
  } catch {
    return fail({ kind: 'notMade' } as const);
  }
}

function sentenceOf({ kind }: WriteError | { readonly kind: 'notMade' }, words: Words): string {
  if (kind === 'timesUnknown') return words.trueScale.notKnown;
  return kind === 'notDrawn' ? words.exchange.pictureFailed : words.exchange.notMade;
}

function smaller(scale: number, words: Words): string {
  return scale < 1 ? words.exchange.smaller(formatShare(scale, words.locale)) : '';
}
