import type { FlowId } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import { flowRoute } from '#shared/picture/layout/route';
import type { Box, Point } from '#shared/picture/scene';
import type { MapPicture, PlacedStep } from '../picture/mapPicture';

/** Where a held step would go: into a gap of the stream, onto a flow, or just there. */
export type DropAim =
  | { readonly kind: 'gap'; readonly gap: DropPlace }
  | { readonly kind: 'flow'; readonly flow: FlowId }
  | { readonly kind: 'free' };

/** A gap of the stream: beside which step, on which side, and the bar that shows it. */
export interface DropPlace {
  readonly beside: StepId;
  readonly side: 'before' | 'after';
  readonly bar: Box;
}

/** How near to the line of a flow the pointer means the flow, in map units. */
const lineReach = 12;
/** How far above, below or beside a box its gaps still reach. Further away is the empty map. */
const gapReach = { x: 220, y: 44 };

/** Distance of the bar from the step it stands beside, and its width, in map units. */
const away = 12;
const thickness = 4;

/** A step held by the pointer. */
export interface Held {
  readonly step: PlacedStep;
  readonly pointer: Point;
  /** The step was placed by hand before, or the person holds the key for it: a gap means nothing to it. */
  readonly freely: boolean;
}

/**
 * What a person aims at with a step that is held by the pointer: a flow under the pointer, else a gap near it, else
 * the empty map. Null over the place that the step came from, so that a small slip of the hand moves nothing.
 */
export function dropAim(
  picture: MapPicture,
  { step, pointer, freely }: Held,
  near: readonly PlacedStep[],
): DropAim | null {
  const flow = freely ? null : flowUnder(picture, step, pointer);
  if (flow !== null) return { kind: 'flow', flow };
  if (freely) return { kind: 'free' };
  const gap = dropPlace(pointer, step.box, near);
  if (gap !== null && reaches(gap.bar, pointer)) return { kind: 'gap', gap };
  return gap === null && near.length > 0 ? null : { kind: 'free' };
}

function reaches(bar: Box, { x, y }: Point): boolean {
  const across = Math.abs(x - bar.x);
  const down = Math.max(bar.y - y, y - bar.y - bar.height, 0);
  return across <= gapReach.x && down <= gapReach.y;
}

/** The forward flow whose line is under the pointer, if it is none of the step's own and no other step lies there. */
function flowUnder(picture: MapPicture, step: PlacedStep, pointer: Point): FlowId | null {
  const under = picture.stepIndex.at(pointer);
  if (under !== null && picture.steps[under]?.id !== step.id) return null;
  const { flows } = picture.analysis.document;
  const area = { ...pointer, width: 0, height: 0 };
  for (const index of picture.flowIndex.within(area)) {
    const flow = flows[index];
    if (flow?.kind !== 'forward' || flow.from === step.id || flow.to === step.id) continue;
    const points = flowRoute(picture.layout, index)?.points ?? [];
    if (points.some((to, at) => at > 0 && distance(pointer, points[at - 1] ?? to, to) <= lineReach)) {
      return flow.id;
    }
  }
  return null;
}

/** Distance of a point from the line between two others. */
function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}

/**
 * Where a step that is held by the pointer at `held` would go, among the steps near it; null while the pointer is
 * still over the place it came from (`home`), so that a small slip of the hand moves nothing.
 */
export function dropPlace(held: Point, home: Box, near: readonly PlacedStep[]): DropPlace | null {
  if (inside(held, grown(home, away * 2))) return null;
  let best: { place: DropPlace; distance: number } | null = null;
  for (const { id, box } of near) {
    const side = held.x < box.x + box.width / 2 ? 'before' : 'after';
    const x = side === 'before' ? box.x - away - thickness : box.x + box.width + away;
    const distance = Math.hypot(x - held.x, box.y + box.height / 2 - held.y);
    if (best === null || distance < best.distance)
      best = {
        place: { beside: id, side, bar: { x, y: box.y, width: thickness, height: box.height } },
        distance,
      };
  }
  return best?.place ?? null;
}

function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

function inside(point: Point, box: Box): boolean {
  return (
    point.x >= box.x && point.y >= box.y && point.x <= box.x + box.width && point.y <= box.y + box.height
  );
}
