import { writeVsmap } from '#shared/file/writeVsmap';
import { hasMapComment, mapOfMarkdown } from '#shared/formats/markdown/mapInMarkdown';
import { readMarkdownTable } from '#shared/formats/markdown/readMarkdownTable';
import { writeMarkdown } from '#shared/formats/markdown/writeMarkdown';
import { fail, ok } from '#shared/model/result';
import { analyseWhole } from '#shared/simulation/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import { cliWords } from '../cliWords';
import { spokenLocale } from '../spoken';
import type { MapFormat, MapFormatReading } from './mapFormat';
import { vsmapFormat } from './vsmapFormat';

const said = documentWords(spokenLocale());

/** A Markdown document that carries its map; of any other its table of steps is read. */
export const markdownFormat: MapFormat = {
  name: 'md',
  extension: '.md',
  mostBytes: 64_000_000,
  looksLike: (text) => hasMapComment(text) || /^\s*\|[\s:|-]*-[\s:|-]*\|\s*$/m.test(text.slice(0, 100_000)),
  read: (text, id) => {
    if (!hasMapComment(text)) return tableIn(text, id);
    const source = mapOfMarkdown(text);
    return source.ok ? vsmapFormat.read(source.value, id) : fail([cliWords().pageSource[source.error.kind]]);
  },
  vsmapText: (text) => {
    const source = mapOfMarkdown(text);
    return source.ok ? source.value : null;
  },
  carriesMap: true,
  write: ({ document, around }, { clean, date }) =>
    writeMarkdown(analyseWhole(document), said, clean ? null : writeVsmap(document, around), date),
};

function tableIn(text: string, id: string): MapFormatReading {
  const read = readMarkdownTable(text, id);
  if (read === null) return fail([cliWords().pageSource.noMap]);
  if (!read.ok) return fail(read.error.map(said.csv.error));
  const { document, notices } = read.value;
  return ok({ document, readOnly: false, around: {}, notices: notices.map(said.csv.notice) });
}
