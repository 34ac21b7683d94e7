import type { ProposalMap, ProposalPart } from '../../proposal/proposal';
import type { DocumentWords } from '../../text/documentWords';
import { forXml } from '../officeFiles';
import { putTable } from './blocks';
import { drawGroups, slideFont, slideInk } from './drawScene';
import type { AddSlide } from './slideFlow';
import { body, isLegible, room, slideWindows, wholeIn } from './slideWindow';
import { fittingTable } from './tablePages';

/** Slides that one drawing may take. */
const mostSlides = 12;

const gap = 0.3;
/** Where the maps end and the figures begin, from the top of the slide. */
const divide = 4.35;
const top = 1.1;
const foot = 7.3;

/** All that is to be seen together on one slide: maps on top, figures and the way to them below; then the maps, large. */
export function addOverview(
  add: AddSlide,
  heading: string,
  parts: readonly ProposalPart[],
  words: Pick<DocumentWords, 'slides'>,
): void {
  const { slide, notes } = add(heading);
  const warned = parts.some(({ kind }) => kind === 'paragraph') ? 0.3 : 0;
  let groups = 0;
  for (const part of parts) {
    if (part.kind === 'maps') {
      const { scene, alt } = part.picture;
      drawGroups(slide, scene.groups, wholeIn(scene, mapsPlace), groups);
      groups += scene.groups.length;
      notes.push(alt);
    } else if (part.kind === 'figures') {
      const half = part.picture === null ? room.width : (room.width - gap) / 2;
      const place = { x: room.x, y: divide + 0.1, width: half, height: foot - divide - 0.1 - warned };
      putTable(slide, part.table, part.table.rows, fittingTable(part.table, place), place);
      if (part.picture === null) continue;
      const { scene, alt } = part.picture;
      const window = wholeIn(scene, { ...place, x: room.x + half + gap });
      drawGroups(slide, scene.groups, { ...window, top: place.y }, groups);
      groups += scene.groups.length;
      notes.push(alt);
    } else if (part.kind === 'paragraph') {
      slide.addText(forXml(part.text), {
        x: room.x,
        y: foot - 0.25,
        w: room.width,
        h: 0.3,
        margin: 0,
        fontFace: slideFont,
        fontSize: 11,
        color: slideInk('rework'),
      });
    } else if (part.kind === 'aside') notes.push(part.text);
  }
  const maps = parts.find((part) => part.kind === 'maps');
  if (maps !== undefined && !isLegible(wholeIn(maps.picture.scene, mapsPlace)))
    addMaps(add, maps.maps, words);
}

const mapsPlace = { x: room.x, y: top, width: room.width, height: divide - top };

/** The states of the map, each as large as it can be read, on as many slides as it takes. */
export function addMaps(
  add: AddSlide,
  maps: readonly ProposalMap[],
  { slides }: Pick<DocumentWords, 'slides'>,
): void {
  for (const { label, scene, parts } of maps) {
    const windows = slideWindows(scene, parts, mostSlides);
    if (windows === null) {
      const { slide } = add(label);
      slide.addText(slides.tooLarge, { ...body, fontFace: slideFont, fontSize: 18, color: slideInk('ink') });
      continue;
    }
    for (const [at, { drawing, window }] of windows.entries()) {
      const { slide, notes } = add(windows.length === 1 ? label : slides.part(label, at + 1, windows.length));
      drawGroups(slide, drawing.groups, window);
      // For whoever cannot see the shapes: what they mean, in the order of the drawing.
      const meanings = drawing.groups.map((group) => group.label);
      notes.push(meanings.filter((text) => text !== '').join('. '));
    }
  }
}
