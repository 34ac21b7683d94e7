import type { Analysis } from '#shared/metrics/analyse';
import type { FlowId } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import { markGroups } from '#shared/picture/groups/markGroups';
import { grid } from '#shared/picture/layout/grid';
import { type Layout, stepBox } from '#shared/picture/layout/layout';
import type { Picture } from '#shared/picture/picture';
import type { Box, SceneGroup } from '#shared/picture/scene';
import { words } from '#shared/text/words';
import type { Derived } from '../../../editor/derived';
import { currentLocale } from '../../../ui/language';
import { type BoxIndex, createBoxIndex } from './boxIndex';

/** A step with the place where it is drawn. */
export interface PlacedStep {
  readonly id: StepId;
  readonly box: Box;
}

/** The layout of a map with the means to find what is near a place. */
interface Places {
  readonly layout: Layout;
  /** The part of the drawing that the canvas shows; the ladder below it has a place of its own. */
  readonly map: Box;
  /** The map with the notes below it. */
  readonly whole: Box;
  /** In the order of the document, as the index counts them. */
  readonly steps: readonly PlacedStep[];
  readonly stepIndex: BoxIndex;
  readonly flows: readonly FlowId[];
  /** Flows by the columns that they pass. */
  readonly flowIndex: BoxIndex;
  /** How much higher the notes stand than in an export, where the ladder is between the map and them. */
  readonly noteRise: number;
  readonly boxOf: (step: StepId) => Box | null;
}

/** What the canvas draws from. */
export interface MapPicture extends Places {
  readonly analysis: Analysis;
  /** What the groups are drawn from, the same as in every export. */
  readonly drawing: Picture;
  /** The marks of a step, sorted out once for all steps. */
  readonly marksOf: (step: StepId) => readonly SceneGroup[];
}

/** The picture of what is open, the same object until the map or the language is another one. */
export function mapPictureOf(derived: Derived): MapPicture {
  return derived.keep(picturesOf)(derived.picture(words(currentLocale())));
}

function picturesOf(derived: Derived): (drawing: Picture) => MapPicture {
  let last: MapPicture | null = null;
  return (drawing) => {
    if (last?.drawing !== drawing)
      last = drawnWith({ ...derived.keepWithLayout(placesOf), analysis: derived.analysis }, drawing);
    return last;
  };
}

/** The picture of places with what is drawn there. */
export function drawnWith(places: Omit<MapPicture, 'drawing' | 'marksOf'>, drawing: Picture): MapPicture {
  let marks: ReadonlyMap<StepId, readonly SceneGroup[]> | null = null;
  return {
    ...places,
    drawing,
    marksOf(step) {
      marks ??= marksByStep(drawing);
      return marks.get(step) ?? [];
    },
  };
}

function marksByStep(drawing: Picture): ReadonlyMap<StepId, readonly SceneGroup[]> {
  const marks = new Map<StepId, SceneGroup[]>();
  for (const group of markGroups(drawing)) {
    if (group.of === null) continue;
    const beside = marks.get(group.of);
    if (beside === undefined) marks.set(group.of, [group]);
    else beside.push(group);
  }
  return marks;
}

function placesOf(derived: Derived): Places {
  const { document, indexOf } = derived.analysis;
  const layout = derived.layout();
  const steps = document.steps.map(({ id }, index) => ({ id, box: stepBox(layout, index) }));
  const noteRise = riseOf(layout);
  const flowBoxes = document.flows.map((_, flow) => passage(layout, flow));
  return {
    layout,
    map: layout.map,
    steps,
    stepIndex: createBoxIndex(steps.map(({ box }) => box)),
    flows: document.flows.map(({ id }) => id),
    flowIndex: createBoxIndex(flowBoxes),
    noteRise,
    whole: withNotes(layout, noteRise),
    boxOf: (step) => steps[indexOf(step)]?.box ?? null,
  };
}

function riseOf({ notes, map }: Layout): number {
  const [first] = notes.filter((note) => note !== null);
  return first === undefined ? 0 : Math.max(0, first.y - map.y - map.height - grid.margin);
}

function withNotes({ notes, map }: Layout, rise: number): Box {
  const cards = notes.filter((note) => note !== null);
  const right = Math.max(map.x + map.width, ...cards.map(({ x, width }) => x + width));
  const bottom = Math.max(map.y + map.height, ...cards.map(({ y, height }) => y - rise + height));
  return { ...map, width: right - map.x, height: bottom - map.y };
}

/** The columns from one end of a flow to the other in full height: cheaper than its exact way, and never less. */
function passage(layout: Layout, flow: number): Box {
  if (layout.wrapped !== null) {
    const { row, rows } = layout.wrapped;
    return rows[row[flow] ?? -1]?.box ?? layout.map;
  }
  const from = layout.x[layout.from[flow] ?? -1] ?? 0;
  const to = layout.x[layout.to[flow] ?? -1] ?? 0;
  const left = Math.min(from, to) - grid.waitZone;
  return {
    x: left,
    y: layout.map.y,
    width: Math.max(from, to) + grid.boxWidth + grid.waitZone - left,
    height: layout.map.height,
  };
}
