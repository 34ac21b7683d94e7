import type { Flow } from '../../model/flow';
import type { Step } from '../../model/step';
import type { FlowRoute } from '../layout/channelLabel';
import { stepBox } from '../layout/layout';
import { flowRoute } from '../layout/route';
import { nameOf, type Picture } from '../picture';
import type { Box, Paint, Point, SceneGroup, Shape } from '../scene';
import { line, rect, type TextStyle, textShape } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';

/** What a tab says about a thing. */
export type TabKind = 'added' | 'changed' | 'removed';

const looks: Readonly<Record<TabKind, { fill: Paint; stroke: Paint; sign: Paint; style: TextStyle }>> = {
  added: { fill: 'accent', stroke: 'accent', sign: 'onStrong', style: styles.tabStrong },
  changed: { fill: 'surface', stroke: 'accent', sign: 'accent', style: styles.tabLight },
  removed: { fill: 'surface', stroke: 'muted', sign: 'muted', style: styles.tabMuted },
};

/** How much larger a tab is from far away. */
export const tabScale = { full: 1, compact: 1.3, coarse: 1.6 } as const;

const height = 18;
const signRoom = 18;
/** How far a tab stands out to the right of its box. */
const out = 4;

/** A tab at the foot of a step that improvements add or change, with their numbers; null where none does. */
export function stepChangeGroup(picture: Picture, index: number, scale = 1): SceneGroup | null {
  const step = picture.analysis.document.steps[index];
  const change = step === undefined ? undefined : picture.changes?.steps.get(step.id);
  if (step === undefined || change === undefined) return null;
  const foot = tabFoot(stepBox(picture.layout, index), scale);
  const says = tabText(picture, change.kind, change.by);
  const { shapes, area } = tab(change.kind, says, foot, scale, 'end');
  const label = picture.words.change.label[change.kind](nameOf(picture, index), numbers(change.by));
  return { key: `mark:change:${step.id}`, kind: 'mark', of: step.id, label, box: area, shapes };
}

/**
 * A tab on a flow that improvements add between steps that are there today, or give another share or wait; null on any
 * other: what leads to a new step or past a removed one needs no mark of its own.
 */
export function flowChangeGroup(picture: Picture, index: number): SceneGroup | null {
  const { changes, analysis, layout, words } = picture;
  const flow = analysis.document.flows[index];
  const change = flow === undefined ? undefined : changes?.flows.get(flow.id);
  if (flow === undefined || change === undefined || changes === null) return null;
  const leadsElsewhere =
    change.before !== null && (change.before.from !== flow.from || change.before.to !== flow.to);
  const toNew = [flow.from, flow.to].some((end) => changes.steps.get(end)?.kind === 'added');
  if (leadsElsewhere || toNew) return null;
  const route = flowRoute(layout, index);
  if (route === null) return null;
  const says = tabText(picture, change.kind, change.by);
  const { shapes, area } = tab(change.kind, says, besideLabel(flow, route), 1, 'middle');
  const label = words.change.label[change.kind](arrowName(picture, flow), numbers(change.by));
  return { key: `mark:change:${flow.id}`, kind: 'mark', of: flow.id, label, box: area, shapes };
}

/** Where the tab of a flow stands: in the middle of its line, or beside it where a text lies along the middle. */
export function besideLabel(flow: Flow, { points, label }: FlowRoute): Point {
  const middle = middleOf(points);
  if (label === null || label.anchor !== 'middle' || label.y !== middle.y || !isLabelled(flow)) return middle;
  return { ...middle, y: middle.y + (label.side === 'below' ? -aside : aside) };
}

const aside = height / 2 + 3;

/** Whether a text stands on one side of its line; a wait and a share together take both. */
function isLabelled(flow: Flow): boolean {
  if (flow.kind === 'information') return flow.label !== '';
  return flow.kind === 'rework' || (flow.share === null) !== (flow.wait === null);
}

/** The middle of the longest straight piece of a line. */
export function middleOf(points: readonly Point[]): Point {
  let longest = -1;
  let middle = points[0] ?? { x: 0, y: 0 };
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1] as Point, points[at] as Point];
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length <= longest) continue;
    longest = length;
    middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }
  return middle;
}

/** An arrow by the names of the steps that it joins. */
export function arrowName(picture: Picture, { from, to }: Pick<Flow, 'from' | 'to'>): string {
  const [start = '', end = ''] = [from, to].map((id) => nameOf(picture, picture.analysis.indexOf(id)));
  return picture.words.change.arrow(start, end);
}

/** Numbers of improvements as they stand on the map. */
export function numbers(by: readonly number[]): string {
  return by.join(', ');
}

/** What a tab says: what became of the thing, and the numbers of the improvements. */
export function tabText({ words }: Picture, kind: TabKind, by: readonly number[]): string {
  return words.change.tab(words.change[kind], numbers(by));
}

/** Where the tab of a step ends, on the lower edge of its box. */
export function tabFoot(box: Box, scale = 1): Point {
  // From far away the biggest number stands where a tab would reach into the box.
  const below = scale === 1 ? 3 : (height * scale) / 2 - 2;
  return { x: box.x + box.width + out, y: box.y + box.height + below };
}

/** A tab with a sign and what it says, centred on the height of `place` and ending (or centred) there. */
export function tab(
  kind: TabKind,
  says: string,
  place: Point,
  scale = 1,
  anchor: 'middle' | 'end' = 'end',
): { readonly shapes: readonly Shape[]; readonly area: Box } {
  const { fill, stroke, sign, style } = looks[kind];
  const size = style.size * scale;
  const width = Math.ceil(textWidth(says, size, style.weight)) + (signRoom + 8) * scale;
  const left = Math.round(place.x - (anchor === 'end' ? width : width / 2));
  const area = { x: left, y: place.y - (height * scale) / 2, width, height: height * scale };
  const centre = { x: left + (signRoom / 2 + 1) * scale, y: place.y };
  return {
    area,
    shapes: [
      rect(area, fill, area.height / 2, stroke, 1.2),
      ...signs[kind](centre, 3.6 * scale, sign),
      textShape(left + signRoom * scale, place.y + size * 0.36, says, { ...style, size }),
    ],
  };
}

const signs: Readonly<Record<TabKind, (at: Point, reach: number, paint: Paint) => readonly Shape[]>> = {
  added: ({ x, y }, reach, paint) => [
    line(
      [
        { x: x - reach, y },
        { x: x + reach, y },
      ],
      paint,
      1.8,
    ),
    line(
      [
        { x, y: y - reach },
        { x, y: y + reach },
      ],
      paint,
      1.8,
    ),
  ],
  changed: ({ x, y }, reach, paint) => [
    line(
      [
        { x: x - reach, y },
        { x: x + reach, y },
      ],
      paint,
      1.6,
    ),
    line(
      [
        { x: x + reach * 0.2, y: y - reach * 0.8 },
        { x: x + reach, y },
        { x: x + reach * 0.2, y: y + reach * 0.8 },
      ],
      paint,
      1.6,
    ),
  ],
  removed: ({ x, y }, reach, paint) => [
    line(
      [
        { x: x - reach * 0.8, y: y - reach * 0.8 },
        { x: x + reach * 0.8, y: y + reach * 0.8 },
      ],
      paint,
      1.8,
    ),
    line(
      [
        { x: x - reach * 0.8, y: y + reach * 0.8 },
        { x: x + reach * 0.8, y: y - reach * 0.8 },
      ],
      paint,
      1.8,
    ),
  ],
};

/** A text with a line through it: what was before. */
export function struck(x: number, y: number, words: string, style: TextStyle): readonly Shape[] {
  const width = textWidth(words, style.size, style.weight);
  const left = style.anchor === 'end' ? x - width : style.anchor === 'middle' ? x - width / 2 : x;
  const level = y - style.size * 0.34;
  return [
    textShape(x, y, words, style),
    line(
      [
        { x: left - 1, y: level },
        { x: left + width + 1, y: level },
      ],
      style.fill,
      1.2,
    ),
  ];
}

/** The step as today's map has it, where an improvement changes it; null otherwise. */
export function stepInCurrentState(picture: Picture, id: Step['id'] | undefined): Step | null {
  return id === undefined ? null : (picture.changes?.steps.get(id)?.before ?? null);
}
