import type { Flow } from '../../model/flow';
import { timeRange } from '../../time/timeRange';
import type { LabelPlace } from '../layout/channelLabel';
import { grid } from '../layout/grid';
import { flowRoute } from '../layout/route';
import { figureOf, nameOf, type Picture } from '../picture';
import type { Paint, SceneGroup, Shape } from '../scene';
import { arrow, boundsOf, polygon, pushArrow, putText, type TextStyle } from '../shapes';
import { styles } from '../styles';
import { textWidth } from '../text/textWidth';
import type { StepDetail } from './stepGroup';
import { triangle } from './symbols';

/** A flow with its arrow and its texts; null where one of its steps does not exist. */
export function flowGroup(picture: Picture, index: number, detail: StepDetail = 'full'): SceneGroup | null {
  const flow = picture.analysis.document.flows[index];
  if (flow === undefined) throw new RangeError(`no flow ${index}`);
  const route = flowRoute(picture.layout, index);
  if (route === null) return null;
  const critical = picture.criticalFlows.has(flow.id);
  const width = flow.kind === 'information' ? 1 : picture.pathShown && critical ? 3 : 1.5;
  const paint = paintOf(picture, flow, critical);
  const way =
    flow.kind === 'forward'
      ? pushArrow(route.points, paint, width, grid.bend)
      : arrow(route.points, paint, width, grid.bend, true);
  const shapes: Shape[] = [way];
  if (route.label !== null) labelShapes(picture, flow, route.label, detail, shapes);
  return {
    key: `flow:${flow.id}`,
    kind: 'flow',
    of: flow.id,
    label: flowLabel(picture, flow),
    box: boundsOf(route.points),
    shapes,
  };
}

function paintOf({ pathShown }: Picture, { kind }: Flow, critical: boolean): Paint {
  if (kind === 'rework') return 'rework';
  return critical ? 'ink' : pathShown ? 'line' : 'muted';
}

/** The size of texts on channels, where there is room, in a view of less detail. */
const largeText = 15;

function labelShapes(
  picture: Picture,
  flow: Flow,
  place: LabelPlace,
  detail: StepDetail,
  shapes: Shape[],
): void {
  const sized = (style: TextStyle) =>
    detail === 'full' || place.anchor === 'start' ? style : { ...style, size: largeText };
  if (flow.kind === 'forward') {
    const style = place.anchor === 'start' ? styles.share : styles.shareOnChannel;
    if (flow.share !== null) put(picture.words.share(picture.share(flow.share)), sized(style), place, shapes);
    if (flow.wait !== null) waitShapes(picture, flow.wait, flow.share !== null, place, shapes);
    return;
  }
  if (flow.kind === 'information') {
    put(flow.label, sized(styles.information), place, shapes);
    return;
  }
  const share = picture.share(flow.share);
  const visits = figureOf(picture.analysis.visits, flow.to);
  const long = picture.words.back(share, visits === undefined ? null : picture.count(visits));
  const style = sized(styles.rework);
  const fits = textWidth(long, style.size, style.weight) <= place.width;
  put(fits ? long : picture.words.backShort(share), style, place, shapes);
}

/** Puts a text at its line: on a channel outside of it, between columns above it. */
function put(words: string, style: TextStyle, place: LabelPlace, shapes: Shape[]): void {
  const below = 15 + (style.size > styles.rework.size ? 2 : 0);
  const y = place.side === 'below' ? place.y + below : place.y - 6 - place.slot * 14;
  putText(shapes, place.x, y, words, style, place.width);
}

/** The wait on a flow: a small triangle with its time, on the other side of the line from a share. */
function waitShapes(
  picture: Picture,
  wait: string,
  beside: boolean,
  place: LabelPlace,
  shapes: Shape[],
): void {
  const { calendar } = picture.analysis.document;
  const time = picture.time(timeRange(wait, calendar)?.likely ?? null);
  const { size, weight } = styles.flowWait;
  const width = textWidth(time, size, weight) + 14;
  const left = place.anchor === 'start' ? place.x : Math.round(place.x - width / 2);
  const opposite = place.anchor === 'start' || beside;
  const outside = place.side === 'below' ? place.y + 15 : place.y - 6;
  const inside = place.side === 'below' ? place.y - 6 : place.y + 16 + place.slot * 14;
  const y = opposite ? inside : outside;
  shapes.push(polygon(triangle({ x: left + 5, y: y - 4 }, 10), 'waitSoft', 'wait', 1.2));
  putText(shapes, left + 14, y, time, styles.flowWait, place.width - 14);
}

/** What a flow means, in words. */
export function flowLabel(picture: Picture, flow: Flow): string {
  const { words, analysis } = picture;
  const from = nameOf(picture, analysis.indexOf(flow.from));
  const to = nameOf(picture, analysis.indexOf(flow.to));
  if (flow.kind === 'information') return words.informationLabel(from, to, flow.label);
  if (flow.kind === 'rework') {
    const share = picture.share(flow.share);
    return flow.from === flow.to ? words.repeatLabel(from, share) : words.reworkLabel(from, to, share);
  }
  const parts: string[] = [];
  if (flow.share !== null) parts.push(words.shareOfItems(picture.share(flow.share)));
  if (flow.wait !== null) {
    const time = timeRange(flow.wait, analysis.document.calendar)?.likely ?? null;
    parts.push(words.waitOnTheWay(picture.spokenTime(time)));
  }
  return words.forwardLabel(from, to, parts);
}
