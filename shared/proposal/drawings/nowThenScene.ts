import { comingGroups } from '../../picture/changes/comingGroups';
import { layOutFuture } from '../../picture/changes/layOutFuture';
import type { StepDetail } from '../../picture/groups/stepGroup';
import { layOut } from '../../picture/layout/layOutMap';
import type { Layout } from '../../picture/layout/layout';
import type { Wrapping } from '../../picture/layout/wrap/wrapping';
import { leastScale } from '../../picture/legibility';
import { type Picture, pictureOf, withChanges } from '../../picture/picture';
import { rowTiles } from '../../picture/rowTiles';
import type { Scene, SceneGroup } from '../../picture/scene';
import { sceneOfPicture } from '../../picture/sceneOf';
import { movedShape, textShape } from '../../picture/shapes';
import { styles } from '../../picture/styles';
import { textWidth } from '../../picture/text/textWidth';
import type { MapChanges } from '../../scenario/mapChanges';
import type { DocumentWords } from '../../text/documentWords';
import type { Plan } from '../plan';
import type { ProposalMap } from '../proposal';
import { legendGroup } from './legend';

/** What a slide has room for, in points, and how small letters may be there (design: interaction). */
const slide = { width: 880, height: 410 };
const least = leastScale({ name: 12, wait: 12 });
const wrapping: Wrapping = { rows: 'auto', room: { ...slide, least } };
/** How high a part is at that scale, in map units. */
const highest = slide.height / least;

const headHeight = 40;
const between = 28;

/** The map as it is, with what the plan changes marked by the numbers of its improvements. */
export function currentMap({ now, changes }: Plan, words: DocumentWords): ProposalMap {
  // The numbers stand for the kaizen bursts: an improvement that is not proposed is none of this document's business.
  const drawn = (layout: Layout, detail: StepDetail): Scene => {
    const picture: Picture = { ...pictureOf(now, layout, words), kaizenBursts: new Map() };
    const scene = sceneOfPicture(picture, detail);
    return { ...scene, groups: [...scene.groups, ...comingGroups(picture, changes)] };
  };
  const inRows = layOut(now, { wrapping });
  return {
    label: words.proposal.currentMap,
    analysis: now,
    scene: drawn(layOut(now), 'full'),
    parts: rowTiles(inRows, drawn(inRows, 'compact'), highest),
  };
}

/** The map with the plan carried out, as the app draws a future state. */
export function futureMap({ then, changes }: Plan, words: DocumentWords): ProposalMap {
  const drawn = (layout: Layout, detail: StepDetail) =>
    sceneOfPicture(withChanges(pictureOf(then, layout, words), changes), detail);
  const inRows = layOutFuture(then, changes, { wrapping });
  return {
    label: words.proposal.futureMap,
    analysis: then,
    scene: drawn(layOutFuture(then, changes), 'full'),
    parts: rowTiles(inRows, drawn(inRows, 'compact'), highest),
  };
}

/** Both states one below the other at one scale, each with its name, and what the signs mean. */
export function nowThenScene(maps: readonly ProposalMap[], changes: MapChanges, words: DocumentWords): Scene {
  const width = Math.max(...maps.map(({ scene }) => scene.width));
  const groups: SceneGroup[] = [];
  let top = 0;
  for (const [at, { label, scene }] of maps.entries()) {
    if (maps.length > 1) {
      groups.push(headGroup(label, at, top));
      top += headHeight;
    }
    groups.push(...scene.groups.map((group) => movedGroup(group, at, top)));
    top += scene.height + (at < maps.length - 1 ? between : 0);
  }
  const legend = legendGroup(groups, changes, { x: 16, y: top, width: width - 32 }, words);
  if (legend === null) return { width, height: top, groups };
  return { width, height: top + legend.box.height + 12, groups: [...groups, legend] };
}

const headStyle = { ...styles.figure, size: 22 } as const;

function headGroup(label: string, at: number, top: number): SceneGroup {
  const box = {
    x: 16,
    y: top,
    width: textWidth(label, headStyle.size, headStyle.weight),
    height: headHeight,
  };
  const shapes = [textShape(16, top + 30, label, headStyle)];
  return { key: `heading:state-${at}`, kind: 'heading', of: null, label, box, shapes };
}

function movedGroup(group: SceneGroup, at: number, down: number): SceneGroup {
  if (down === 0) return group;
  return {
    ...group,
    key: `${group.key}@${at}`,
    box: { ...group.box, y: group.box.y + down },
    shapes: group.shapes.map((shape) => movedShape(shape, 0, down)),
  };
}
