import { writeVsmap } from '#shared/file/writeVsmap';
import { isHtml, mapOfHtml } from '#shared/formats/html/mapInHtml';
import { writeHtml } from '#shared/formats/html/writeHtml';
import { fail } from '#shared/model/result';
import { analyseWhole } from '#shared/simulation/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import { cliWords } from '../cliWords';
import { spokenLocale } from '../spoken';
import type { MapFormat } from './mapFormat';
import { vsmapFormat } from './vsmapFormat';

const said = documentWords(spokenLocale());

/** A page that stands by itself and carries its map. */
export const htmlFormat: MapFormat = {
  name: 'html',
  extension: '.html',
  mostBytes: 64_000_000,
  looksLike: isHtml,
  read: (text, id) => {
    const source = mapOfHtml(text);
    return source.ok ? vsmapFormat.read(source.value, id) : fail([cliWords().pageSource[source.error.kind]]);
  },
  vsmapText: (text) => {
    const source = mapOfHtml(text);
    return source.ok ? source.value : null;
  },
  carriesMap: true,
  write: ({ document, around }, { clean, date }) =>
    writeHtml(analyseWhole(document), said, clean ? null : writeVsmap(document, around), date),
};
