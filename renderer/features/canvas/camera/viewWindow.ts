import type { Box } from '#shared/picture/scene';
import type { MapViewport } from '../../../editor/mapViewport';
import { rowsView, tools } from './rowsView';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the map that a screen area of `size` shows. */
export function visibleBox(viewport: MapViewport, size: Size): Box {
  return {
    x: -viewport.x / viewport.zoom,
    y: -viewport.y / viewport.zoom,
    width: size.width / viewport.zoom,
    height: size.height / viewport.zoom,
  };
}

/** How far beyond the visible part things are put into the page, as a share of its size, on each side. */
const reserve = 0.5;

/** How much of the reserve may be used up before the window is moved. */
const slack = 0.25;

/**
 * The part of the map that is put into the page for what is visible. It stays the same object until the view has
 * come near its edge or has become much smaller than it, so that a pan of a few pixels changes nothing.
 */
export function nextWindow(current: Box | null, visible: Box): Box {
  if (current !== null && contains(current, widened(visible, slack)) && visible.width * 4 > current.width)
    return current;
  return widened(visible, reserve);
}

/** The zoom at which a window of this size was laid around a screen of that size. */
export function zoomOf(window: Size, size: Size): number {
  return (size.width * (1 + 2 * reserve)) / Math.max(window.width, 1);
}

function widened(box: Box, share: number): Box {
  return {
    x: box.x - box.width * share,
    y: box.y - box.height * share,
    width: box.width * (1 + 2 * share),
    height: box.height * (1 + 2 * share),
  };
}

/** Whether all of `inner` lies in `outer`. */
function contains(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

const margin = 24;

/** The largest zoom at which `box` fits into `size` with a margin, of another height below it, not above `most`. */
function fittingZoom(box: Size, size: Size, most: number, below = margin): number {
  const room = {
    width: Math.max(size.width - 2 * margin, 1),
    height: Math.max(size.height - margin - below, 1),
  };
  return Math.min(most, room.width / Math.max(box.width, 1), room.height / Math.max(box.height, 1));
}

/** Shows the whole of `box`, centred, never magnified above `most`. */
export function fitted(box: Box, size: Size, most = 1.25, below = margin): MapViewport {
  const zoom = fittingZoom(box, size, most, below);
  return {
    zoom,
    x: (size.width - box.width * zoom) / 2 - box.x * zoom,
    y: highest(box.height * zoom, size) - box.y * zoom,
  };
}

/** Shows the whole map with its notes, which the tools must not cover; the foot of a phase is empty. */
export function fittedWhole(
  { map, whole, layout }: Pick<Drawn, 'map'> & { readonly whole: Box; readonly layout?: Drawn['layout'] },
  size: Size,
): MapViewport {
  if (layout?.wrapped) return rowsView(whole, size);
  return fitted(whole, size, undefined, whole.height > map.height ? tools : margin);
}

/** Where the upper end of something so high stands: in the middle, or as much higher as the tools need. */
function highest(height: number, size: Size): number {
  const free = size.height - height;
  return free < margin ? free / 2 : Math.max(margin / 2, Math.min(free / 2, free - tools));
}

/** Below this zoom a map is not opened as a whole: names could not be read. */
const legible = 0.5;

/** The zoom at which a map too long for the screen is opened: most of it is read from here on by panning. */
const comfortable = 0.8;

/** The view in which a map is opened: the whole of it, or, where that would be too small, its beginning. */
export function opened(map: Box, size: Size, axis = map.y + map.height / 2): MapViewport {
  const whole = fitted(map, size, 1);
  if (whole.zoom >= legible) return whole;
  const zoom = Math.max(legible, fittingZoom({ width: 1, height: map.height }, size, comfortable));
  const y = highest(map.height * zoom, size) - map.y * zoom;
  // Of a map that is higher than the window the main row is in view, wherever it stands.
  const row = axis * zoom + y;
  const shift = row < rowRoom ? rowRoom - row : Math.min(0, size.height - rowRoom - row);
  return { zoom, x: margin - map.x * zoom, y: y + shift };
}

/** From the border of the window to the middle of the main row, in px. */
const rowRoom = 96;

/** The view in which a map is opened, in one row or in several. */
export function openedMap({ map, layout }: Pick<Drawn, 'map' | 'layout'>, size: Size): MapViewport {
  return layout.wrapped ? rowsView(map, size) : opened(map, size, layout.mainAxis);
}

/**
 * The view after steps came or went. Who saw the whole map goes on seeing the whole, as long as that is legible; who
 * looks at a part keeps it, with the main row where it was.
 */
export function afterGrowth(view: MapViewport, was: Drawn, now: Drawn, size: Size): MapViewport {
  if (was.steps.length === 0) return openedMap(now, size);
  const whole = now.layout.wrapped ? rowsView(now.map, size) : fitted(now.map, size, Math.max(view.zoom, 1));
  const rise = was.layout.mainAxis - now.layout.mainAxis;
  if (contains(visibleBox(view, size), was.map) && whole.zoom >= legible) return whole;
  return { ...view, y: view.y + rise * view.zoom };
}

/** Down to this zoom a map that was whole in view stays so: names as they are written from far away can be read. */
const leastWhole = 0.4;

/**
 * The view after the room for the canvas changed. Who saw the whole map goes on seeing the whole, as long as that is
 * legible; who looked at a part keeps it.
 */
export function afterResize(view: MapViewport, map: Box, was: Size, now: Size, inRows = false): MapViewport {
  if (was.width === now.width && was.height === now.height) return view;
  // Of many rows the first are in view, in the whole width.
  if (inRows && contains(visibleBox(view, was), { ...map, height: 1 })) return rowsView(map, now);
  const whole = fitted(map, now, Math.max(view.zoom, 1));
  return contains(visibleBox(view, was), map) && whole.zoom >= leastWhole ? whole : view;
}

/** What of a picture decides where the view goes. */
interface Drawn {
  readonly map: Box;
  readonly steps: readonly unknown[];
  readonly layout: { readonly mainAxis: number; readonly wrapped?: object | null };
}

/** The smallest move of the view that shows `box` with some room around it; the same view if it does already. */
export function revealing(viewport: MapViewport, size: Size, box: Box): MapViewport {
  const x = shift(viewport.x + box.x * viewport.zoom, box.width * viewport.zoom, size.width);
  const y = shift(viewport.y + box.y * viewport.zoom, box.height * viewport.zoom, size.height);
  return x === 0 && y === 0 ? viewport : { ...viewport, x: viewport.x + x, y: viewport.y + y };
}

/** How far a stretch of `length` at `start` has to move to lie inside `room`, margin included. */
function shift(start: number, length: number, room: number): number {
  const around = Math.max(Math.min(margin * 2, (room - length) / 2), 0);
  if (start < around) return around - start;
  return Math.min(0, room - around - (start + length));
}
