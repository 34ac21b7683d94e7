import type { SavedKind } from '#shared/bridge/savedFile';
import { fileName } from '#shared/formats/fileName';
import { formatCount } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { cleanCopy } from '../../exporters/cleanCopy';
import type { Exporter, ExportSource } from '../../exporters/exporter';
import { proposalExporter } from '../../exporters/proposalExporter';
import { exporters } from '../../exporters/registry';
import type { Platform } from '../../platform/platform';
import { showToast } from '../../ui/toastStore';

/** Makes a file of the map, lets the person choose where it goes, and says what came of it. */
export async function exportMap(
  kind: SavedKind,
  source: ExportSource,
  platform: Platform,
  words: Words,
): Promise<void> {
  const exporter = exporters.find((one) => one.kind === kind);
  if (exporter === undefined) throw new Error(`no exporter of ${kind}`);
  await leave(exporter, source, source.drawn?.name ?? '', platform, words);
}

/** The same for the improvement proposal of the map. */
export async function exportProposal(source: ExportSource, platform: Platform, words: Words): Promise<void> {
  await leave(proposalExporter, source, words.proposal.name, platform, words);
}

/** @param called what the file is, besides the title of the map; empty where it is the map itself */
async function leave(
  { kind, carriesMap, make }: Exporter,
  source: ExportSource,
  called: string,
  platform: Platform,
  words: Words,
): Promise<void> {
  const clean = cleanCopy.getState().on && carriesMap;
  const made = await make({ ...source, clean });
  if (!made.ok) {
    showToast({ text: words.exchange.pictureFailed, tone: 'problem' });
    return;
  }
  const { bytes, scale } = made.value;
  const named = `${source.analysis.document.title} ${called}`.trim();
  const suggestedName = fileName(named, kind, words.exchange.unnamed);
  const saved = await platform.saveFile({ suggestedName, kind, bytes });
  if (saved === null) return;
  if (!saved.ok) showToast({ text: words.shell.saveFailed(saved.error), tone: 'problem' });
  else {
    const said = clean ? words.exchange.exportedClean : words.exchange.exported;
    showToast({ text: [said(saved.value.name), smaller(scale, words)].join(' ').trim() });
  }
}

function smaller(scale: number, words: Words): string {
  return scale < 1 ? words.exchange.smaller(formatCount(Math.floor(scale * 100), words.locale)) : '';
}
