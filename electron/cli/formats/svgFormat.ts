import { writeVsmap } from '#shared/file/writeVsmap';
import type { DayText } from '#shared/model/dayText';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail } from '#shared/model/result';
import { withCaption } from '#shared/picture/caption';
import { layOut } from '#shared/picture/layout/layOutMap';
import { palettes } from '#shared/picture/palette';
import type { Scene } from '#shared/picture/scene';
import { sceneOf } from '#shared/picture/sceneOf';
import { mapOfSvg } from '#shared/picture/svg/mapElement';
import { writeSvg } from '#shared/picture/svg/writeSvg';
import { dayLine } from '#shared/proposal/dayLine';
import { analyseWhole } from '#shared/simulation/reworkTotals';
import { documentWords } from '#shared/text/documentWords';
import { cliWords } from '../cliWords';
import { spokenLocale } from '../spoken';
import type { MapFormat } from './mapFormat';
import { vsmapFormat } from './vsmapFormat';

const cli = cliWords();
const said = documentWords(spokenLocale());

/** A map as a picture by itself: with its title, its sentence and its totals on top, and its day at the foot. */
export function cliDrawing(document: MapDocument, date: DayText): Scene {
  const analysis = analyseWhole(document);
  const scene = sceneOf(analysis, layOut(analysis, { heading: true }), said);
  return withCaption(scene, dayLine(date, said));
}

/** A picture that carries its map. Drawn in the print colours: it ends up in documents. */
export const svgFormat: MapFormat = {
  name: 'svg',
  extension: '.svg',
  mostBytes: 64_000_000,
  looksLike: (text) => text.trimStart().startsWith('<'),
  read: (text, id) => {
    const source = mapOfSvg(text);
    if (!source.ok) return fail([cli.pictureSource[source.error.kind]]);
    return vsmapFormat.read(source.value, id);
  },
  vsmapText: (text) => {
    const source = mapOfSvg(text);
    return source.ok ? source.value : null;
  },
  carriesMap: true,
  write: ({ document, around }, { clean, date }) => {
    const title = document.title || said.picture.untitled;
    return writeSvg(cliDrawing(document, date), palettes.print, {
      title,
      ...(clean ? {} : { vsmap: writeVsmap(document, around) }),
    });
  },
};
