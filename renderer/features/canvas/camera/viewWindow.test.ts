import { expect, test } from 'vitest';
import {
  afterGrowth,
  afterResize,
  fitted,
  fittedWhole,
  nextWindow,
  opened,
  revealing,
  visibleBox,
} from './viewWindow';

const screen = { width: 1000, height: 500 };

test('the visible part is what the screen covers at the zoom', () => {
  expect(visibleBox({ x: -100, y: 50, zoom: 0.5 }, screen)).toEqual({
    x: 200,
    y: -100,
    width: 2000,
    height: 1000,
  });
});

test('the window stays the same object while the view moves a little', () => {
  const first = nextWindow(null, { x: 0, y: 0, width: 1000, height: 500 });
  expect(nextWindow(first, { x: 200, y: 20, width: 1000, height: 500 })).toBe(first);
  expect(nextWindow(first, { x: 400, y: 20, width: 1000, height: 500 })).not.toBe(first);
});

test('the window shrinks when the view has zoomed in far', () => {
  const first = nextWindow(null, { x: 0, y: 0, width: 8000, height: 4000 });
  expect(nextWindow(first, { x: 3000, y: 1500, width: 1000, height: 500 }).width).toBe(2000);
});

test('a map that fits is opened centred and as a whole', () => {
  const view = opened({ x: 0, y: 0, width: 1500, height: 300 }, screen);
  expect(view).toEqual(fitted({ x: 0, y: 0, width: 1500, height: 300 }, screen));
  expect(view.zoom).toBeCloseTo(952 / 1500);
});

test('a long map is opened at its beginning in a legible size', () => {
  const view = opened({ x: 0, y: 0, width: 60_000, height: 300 }, screen);
  expect(view.zoom).toBeGreaterThanOrEqual(0.5);
  expect(view.x).toBe(24);
});

test('who sees the whole map goes on seeing the whole while it grows, as long as it is legible', () => {
  const drawn = (width: number, mainAxis = 100) => ({
    map: { x: 0, y: 0, width, height: 300 },
    steps: [1],
    layout: { mainAxis },
  });
  const whole = opened(drawn(900).map, screen);
  expect(afterGrowth(whole, drawn(900), drawn(1500), screen)).toEqual(opened(drawn(1500).map, screen));
  expect(afterGrowth(whole, drawn(900), drawn(9000), screen)).toEqual(whole);
  const part = { x: -500, y: 0, zoom: 1 };
  expect(afterGrowth(part, drawn(900, 100), drawn(1200, 180), screen)).toEqual({ x: -500, y: -80, zoom: 1 });
});

test('revealing moves no further than needed and not at all when the box is in view', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  expect(revealing(view, screen, { x: 100, y: 100, width: 100, height: 100 })).toBe(view);
  expect(revealing(view, screen, { x: 1000, y: 100, width: 100, height: 100 })).toEqual({
    x: -148,
    y: 0,
    zoom: 1,
  });
  expect(revealing(view, screen, { x: -50, y: 100, width: 100, height: 100 }).x).toBe(98);
});

test('of a map that is higher than the window the main row is in view when it is opened', () => {
  const size = { width: 1000, height: 400 };
  const map = { x: 24, y: 24, width: 3000, height: 2000 };
  for (const axis of [100, 1000, 1990]) {
    const { y, zoom } = opened(map, size, axis);
    expect(axis * zoom + y).toBeGreaterThanOrEqual(90);
    expect(axis * zoom + y).toBeLessThanOrEqual(310);
  }
});

test('a map that leaves room stands above the tools of the canvas', () => {
  const size = { width: 1000, height: 500 };
  const map = { x: 24, y: 24, width: 952, height: 380 };
  const { y, zoom } = fitted(map, size);
  expect(map.y * zoom + y).toBeGreaterThan(0);
  expect((map.y + map.height) * zoom + y).toBeLessThanOrEqual(500 - 52);
});

test('the whole map with its notes ends above the tools, one without may stand behind them', () => {
  const map = { x: 0, y: 0, width: 900, height: 700 };
  const whole = { ...map, height: 800 };
  const foot = (view: { zoom: number; y: number }, height: number) => view.y + height * view.zoom;
  expect(foot(fittedWhole({ map, whole }, screen), whole.height)).toBeLessThanOrEqual(screen.height - 52);
  expect(fittedWhole({ map, whole: map }, screen)).toEqual(fitted(map, screen));
});

test('who saw the whole map goes on seeing it when the room changes, who looked at a part keeps that', () => {
  const map = { x: 0, y: 0, width: 900, height: 300 };
  const view = fitted(map, screen);
  const lower = { width: 1000, height: 260 };
  expect(afterResize(view, map, screen, lower)).toEqual(fitted(map, lower));
  // As a message above the map leaves it in a window of 720.
  const high = { ...map, height: 430 };
  const room = { width: 900, height: 258 };
  expect(afterResize(fitted(high, screen), high, screen, room)).toEqual(fitted(high, room));
  const part = { zoom: 1, x: -300, y: 0 };
  expect(afterResize(part, map, screen, lower)).toBe(part);
  expect(afterResize(view, map, screen, { ...screen })).toBe(view);
  // So small that names could not be read, it stays as it was.
  expect(afterResize(view, map, screen, { width: 200, height: 100 })).toBe(view);
});
