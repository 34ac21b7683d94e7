import { writeVsmap } from '#shared/file/writeVsmap';
import { fileName } from '#shared/formats/fileName';
import { isPdf, mapOfPdf } from '#shared/formats/pdf/mapInPdf';
import { fail } from '#shared/model/result';
import { analyseWhole } from '#shared/simulation/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import { cliWords } from '../cliWords';
import { spokenLocale } from '../spoken';
import type { MapFormat } from './mapFormat';
import { vsmapFormat } from './vsmapFormat';

const said = documentWords(spokenLocale());

/** A document to print and to send that carries its map. */
export const pdfFormat: MapFormat = {
  name: 'pdf',
  extension: '.pdf',
  mostBytes: 100_000_000,
  looksLike: () => false,
  isOne: isPdf,
  textIn: (bytes) => {
    const source = mapOfPdf(bytes);
    return source.ok ? source : fail([cliWords().documentSource[source.error.kind]]);
  },
  read: vsmapFormat.read,
  vsmapText: vsmapFormat.vsmapText,
  carriesMap: true,
  write: async ({ document, around }, { clean, date }) => {
    const [{ writePdf }, { inlinedInterParts: interParts }] = await Promise.all([
      import('#shared/formats/pdf/writePdf'),
      import('./interParts'),
    ]);
    const name = fileName(document.title, 'vsmap', said.exchange.unnamed);
    const attached = clean ? null : { name, vsmap: writeVsmap(document, around) };
    return writePdf(analyseWhole(document), said, { fonts: interParts, attached, date });
  },
};
