import type { Flow } from '../../model/flow';
import type { MapChanges } from '../../scenario/mapChanges';
import type { FlowRoute } from '../layout/channelLabel';
import { grid } from '../layout/grid';
import { stepBox } from '../layout/layout';
import { flowRoute } from '../layout/route';
import { nameOf, type Picture } from '../picture';
import type { Point, SceneGroup } from '../scene';
import { arrowName, besideLabel, numbers, type TabKind, tab, tabFoot } from './changeTabs';

type Coming = { readonly kind: Exclude<TabKind, 'added'>; readonly by: readonly number[] };

/**
 * What improvements are about to change or take away, marked on the map as it is today by their numbers: the tabs of the
 * future state without a word, as nothing has become of these things yet.
 */
export function comingGroups(picture: Picture, changes: MapChanges): readonly SceneGroup[] {
  return [...comingSteps(picture, changes), ...comingFlows(picture, changes)];
}

function comingSteps(picture: Picture, changes: MapChanges): readonly SceneGroup[] {
  const coming = new Map<string, Coming>();
  for (const [id, { kind, by }] of changes.steps) if (kind === 'changed') coming.set(id, { kind, by });
  for (const { thing, by } of changes.removedSteps) coming.set(thing.id, { kind: 'removed', by });
  return picture.analysis.document.steps.flatMap(({ id }, index) => {
    const mark = coming.get(id);
    if (mark === undefined) return [];
    const { shapes, area } = tab(mark.kind, numbers(mark.by), tabFoot(stepBox(picture.layout, index)));
    return [groupOf(picture, id, nameOf(picture, index), mark, { shapes, box: area })];
  });
}

/** Flows that change or go by themselves; those of a step that goes say nothing more than its own mark. */
function comingFlows(picture: Picture, changes: MapChanges): readonly SceneGroup[] {
  const coming = new Map<string, Coming>();
  const gone = new Set(changes.removedSteps.map(({ thing }) => thing.id));
  for (const [id, { kind, by }] of changes.flows) if (kind === 'changed') coming.set(id, { kind, by });
  for (const { thing, by } of changes.removedFlows) coming.set(thing.id, { kind: 'removed', by });
  return picture.analysis.document.flows.flatMap((flow, index) => {
    const mark = coming.get(flow.id);
    const route = flowRoute(picture.layout, index);
    if (mark === undefined || route === null || gone.has(flow.from) || gone.has(flow.to)) return [];
    const { shapes, area } = tab(mark.kind, numbers(mark.by), comingPlace(flow, route), 1, 'middle');
    return [groupOf(picture, flow.id, arrowName(picture, flow), mark, { shapes, box: area })];
  });
}

/** A line from one box to the next is too short to bear a tab: it stands above the triangle of the wait. */
function comingPlace(flow: Flow, route: FlowRoute): Point {
  const place = besideLabel(flow, route);
  const length = Math.max(...route.points.map(({ x }) => x)) - Math.min(...route.points.map(({ x }) => x));
  return length <= grid.boxWidth ? { ...place, y: place.y - above } : place;
}

const above = 50;

function groupOf(
  { words }: Picture,
  id: string,
  name: string,
  { kind, by }: Coming,
  drawn: Pick<SceneGroup, 'shapes' | 'box'>,
): SceneGroup {
  const label = words.change.label[kind](name, numbers(by));
  return { key: `mark:coming:${id}`, kind: 'mark', of: id, label, ...drawn };
}
