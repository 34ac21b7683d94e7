import { expect, test } from 'vitest';
import { palettes } from '#shared/picture/palette';
import type { Scene, SceneGroup, Shape } from '#shared/picture/scene';
import { pngPixels } from '../pngPixels.testing';
import { rasteriseInWasm } from './rasterise';

const { paper, ink, work, waitSoft, waitHatch } = palettes.print;

function sceneWith(width: number, height: number, ...shapes: readonly Shape[]): Scene {
  const box = { x: 0, y: 0, width, height };
  const group: SceneGroup = { key: 'step:s', kind: 'step', of: 's', label: 'Step', box, shapes };
  return { width, height, groups: [group] };
}

const plain = { kind: 'rect', radius: 0, stroke: 'none', strokeWidth: 0 } as const;

function line(text: string, weight: 400 | 600 = 400): Shape {
  return { kind: 'text', text, x: 10, y: 30, size: 20, weight, anchor: 'start', fill: 'ink' };
}

/** How many pixels of a text are as dark as its ink. */
async function inked(shape: Shape): Promise<number> {
  const { width, height, at } = pngPixels((await rasteriseInWasm(sceneWith(120, 40, shape))).png);
  let count = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (at(x, y) === ink) count += 1;
  return count;
}

test('a scene has two pixels a unit, and each shape its colour at its place', async () => {
  const box = { ...plain, x: 10, y: 10, width: 30, height: 20, fill: 'work' } as const;
  const waiting = { ...box, x: 60, fill: 'waitHatch' } as const;
  const { png, scale } = await rasteriseInWasm(sceneWith(100, 40, box, waiting));
  const { width, height, at } = pngPixels(png);
  expect([width, height, scale]).toEqual([200, 80, 1]);
  expect([at(19, 19), at(20, 20), at(79, 59), at(80, 60)]).toEqual([paper, work, work, paper]);
  const stripes = new Set(Array.from({ length: 58 }, (_, x) => at(121 + x, 40)));
  expect([...stripes]).toEqual(expect.arrayContaining([waitSoft, waitHatch]));
});

test('texts are there in every script of the font, and bold ones are bolder', async () => {
  for (const text of ['Ärger', 'Проверка', 'Έλεγχος'])
    expect(await inked(line(text)), text).toBeGreaterThan(150);
  expect(await inked(line('Prüfung', 600))).toBeGreaterThan(1.2 * (await inked(line('Prüfung'))));
  expect(await inked(line(' '))).toBe(0);
});

test('what would have too many pixels is drawn smaller, and says how much', async () => {
  const { png, scale } = await rasteriseInWasm(sceneWith(20_000, 10));
  expect(pngPixels(png).width).toBe(16_384);
  expect(scale).toBeCloseTo(16_384 / 40_000);
});

test('the same scene gives the same bytes', async () => {
  const scene = sceneWith(120, 40, line('Twice', 600));
  expect(await rasteriseInWasm(scene)).toEqual(await rasteriseInWasm(scene));
});
