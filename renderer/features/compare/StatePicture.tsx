import { useMemo } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import { layOutFuture } from '#shared/picture/changes/layOutFuture';
import { grid } from '#shared/picture/layout/grid';
import { layOut } from '#shared/picture/layout/layOutMap';
import { type Picture, pictureOf, withChanges } from '#shared/picture/picture';
import type { Scene } from '#shared/picture/scene';
import { sceneOfPicture } from '#shared/picture/sceneOf';
import { timelineOf } from '#shared/picture/trueScale/timeline';
import { timeScene } from '#shared/picture/trueScale/timePicture';
import type { MapChanges } from '#shared/scenario/mapChanges';
import type { Words } from '#shared/text/words';
import { SceneShapes } from '../../ui/SceneShapes';
import { useWords } from '../../ui/useWords';
import styles from './Compare.module.css';
import { Sideways } from './Sideways';

/** A state of the map to be drawn. */
export interface DrawnState {
  readonly name: string;
  readonly analysis: Analysis;
  /** What it changes of today's map; null where it is today's map. */
  readonly changes: MapChanges | null;
}

export type DrawnAs = 'map' | 'trueScale';

/** Above this width of a map, in px, its boxes say name and biggest number only. */
const widestWhole = 1300;
/** A map is never drawn smaller than this; what is wider than the window is scrolled to. */
const leastScale = 0.42;
/** Width of the longer of two streams in true scale, in px. */
const scaleWidth = 1180;

/** Two states above each other, in one scale. */
export function StatePictures({
  states,
  as,
}: {
  readonly states: readonly DrawnState[];
  readonly as: DrawnAs;
}) {
  const words = useWords();
  const scenes = useMemo(
    () => (as === 'map' ? mapScenes(states, words) : scaleScenes(states, words)),
    [states, as, words],
  );
  if (scenes === null) return <p className={styles.remark}>{words.future.compare.unknownTimes}</p>;
  const widest = Math.max(...scenes.map(({ width }) => width));
  const height = scenes.reduce((sum, scene) => sum + scene.height, 0);
  return (
    <Sideways label={words.future.compare.maps}>
      {scenes.map((scene, at) => (
        <figure key={states[at]?.name} className={styles.picture}>
          <figcaption className={styles.caption}>{states[at]?.name}</figcaption>
          <svg
            role="img"
            aria-label={`${states[at]?.name}: ${labelOf(scene)}`}
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            style={{ width: widthOf(scene, { widest, height, as }) }}
          >
            {scene.groups.map((group) => (
              <SceneShapes key={group.key} group={group} />
            ))}
          </svg>
        </figure>
      ))}
    </Sideways>
  );
}

interface Room {
  /** Of the widest drawing, and of all above each other, in px at their full size. */
  readonly widest: number;
  readonly height: number;
  readonly as: DrawnAs;
}

/** Names of the states and what lies between the drawings, in px. */
const between = 150;

/** The same scale for all: as large as fits the width, and the height where that is not too small to be read. */
function widthOf({ width }: Scene, { widest, height, as }: Room): string {
  const across = `${(100 * width) / widest}%`;
  if (as === 'trueScale') return across;
  const fits = `min(${across}, ${width}px, (100cqh - ${between}px) * ${width / height})`;
  return `max(${width * leastScale}px, ${fits})`;
}

/** What stands out on a drawing, for whoever does not see it. */
function labelOf({ groups }: Scene): string {
  const told = groups.filter(({ kind, label }) => (kind === 'mark' || kind === 'ladder') && label !== '');
  return told.map(({ label }) => label).join('. ');
}

function pictureOfState({ analysis, changes }: DrawnState, words: Words): Picture {
  if (changes === null) return pictureOf(analysis, layOut(analysis), words);
  return withChanges(pictureOf(analysis, layOutFuture(analysis, changes), words), changes);
}

function mapScenes(states: readonly DrawnState[], words: Words): readonly Scene[] {
  const pictures = states.map((state) => pictureOfState(state, words));
  const wide = pictures.some(({ layout }) => layout.width > widestWhole);
  return pictures.map((picture) => {
    const { map } = picture.layout;
    const { width, groups } = sceneOfPicture(picture, wide ? 'coarse' : 'full');
    // Both are to be seen at once: the times stand in true scale and in the figures.
    const shown = groups.filter(({ kind }) => kind !== 'note' && kind !== 'ladder');
    return { width, height: map.y + map.height + grid.margin, groups: shown };
  });
}

function scaleScenes(states: readonly DrawnState[], words: Words): readonly Scene[] | null {
  const pictures = states.map((state) => pictureOfState(state, words));
  const leads = pictures.map(({ analysis, layout }) => timelineOf(analysis, layout)?.lead ?? null);
  const longest = Math.max(...leads.map((lead) => lead ?? 0));
  const scenes = pictures.flatMap((picture, at) => {
    const lead = leads[at] ?? null;
    if (lead === null) return [];
    const width = Math.max(160, (scaleWidth * lead) / longest);
    return timeScene('trueScale', picture, words.trueScale, { width, heading: false }) ?? [];
  });
  return scenes.length === states.length ? scenes : null;
}
