import type { ProposalPart } from '../../proposal/proposal';
import type { Words } from '../../text/words';
import { forXml } from '../zip/forXml';
import { drawGroups, slideFont, slideInk } from './drawScene';
import { type AddSlide, addMaps, putTable, type SlideHead } from './slideParts';
import { isLegible, room, wholeIn } from './slideWindow';
import { slideTable } from './tablePages';

const gap = 0.3;
/** Where the maps end and the figures begin, from the top of the slide. */
const divide = 4.55;
const top = 1.1;
const foot = 7.35;

/** All that is to be seen together on one slide: maps on top, figures and the way to them below; then the maps, large. */
export function addOverview(
  add: AddSlide,
  head: SlideHead,
  parts: readonly ProposalPart[],
  words: Pick<Words, 'slides'>,
): void {
  const { slide, notes } = add(head);
  let groups = 0;
  for (const part of parts) {
    if (part.kind === 'maps') {
      const { scene, alt } = part.picture;
      const place = { x: room.x, y: top, width: room.width, height: divide - top };
      drawGroups(slide, scene.groups, wholeIn(scene, place), groups);
      groups += scene.groups.length;
      notes.push(alt);
    } else if (part.kind === 'figures') {
      const half = part.picture === null ? room.width : (room.width - gap) / 2;
      const place = { x: room.x, y: divide + 0.1, width: half, height: foot - divide - 0.1 };
      const set = slideTable(part.table, { ...place, height: Number.POSITIVE_INFINITY });
      putTable(slide, part.table, part.table.rows, set, place);
      if (part.picture === null) continue;
      const { scene, alt } = part.picture;
      const beside = { ...place, x: room.x + half + gap };
      drawGroups(slide, scene.groups, wholeIn(scene, beside), groups);
      groups += scene.groups.length;
      notes.push(alt);
    } else if (part.kind === 'paragraph') {
      slide.addText(forXml(part.text), {
        x: room.x,
        y: foot - 0.2,
        w: room.width,
        h: 0.25,
        margin: 0,
        fontFace: slideFont,
        fontSize: 11,
        color: slideInk('rework'),
      });
    } else if (part.kind === 'aside') notes.push(part.text);
  }
  const maps = parts.find((part) => part.kind === 'maps');
  if (maps === undefined) return;
  const place = { x: room.x, y: top, width: room.width, height: divide - top };
  if (!isLegible(wholeIn(maps.picture.scene, place))) addMaps(add, maps.maps, words);
}
