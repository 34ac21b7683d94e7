import { expect, test } from 'vitest';
import type { RectShape, SceneGroup, TextShape } from '../scene';
import { textBox } from '../shapes';
import { largeLane, largeMark, largeWait } from './coarseDetail';

const box = { x: 100, y: 50, width: 152, height: 136 };
const plain = { fill: 'wait', stroke: 'none', strokeWidth: 1, radius: 0 } as const;
const word: TextShape = {
  kind: 'text',
  x: 176,
  y: 44,
  text: 'longest wait',
  size: 11,
  weight: 600,
  anchor: 'middle',
  fill: 'ink',
};

function group(...shapes: SceneGroup['shapes']): SceneGroup {
  return { key: 'k', kind: 'mark', of: 'a', label: '', box, shapes };
}

test('a mark grows up from the box and its frame stays', () => {
  const frame: RectShape = { kind: 'rect', ...box, ...plain };
  const tab: RectShape = { kind: 'rect', x: 126, y: 30, width: 100, height: 20, ...plain };
  const { shapes } = largeMark(group(frame, tab, word), box);
  expect(shapes[0]).toBe(frame);
  expect(shapes[1]).toMatchObject({ x: 101, y: 20, width: 150, height: 30 });
  expect(shapes[2]).toMatchObject({ x: 176, size: 16.5 });
});

test('the name of a phase is as large as its band allows, and never smaller than it was', () => {
  const name = { ...word, text: 'Continuous Deployment', size: 12 };
  const sizeIn = (width: number) => {
    const [shape] = largeLane({ ...group(name), box: { ...box, width } }).shapes;
    return shape?.kind === 'text' ? shape.size : null;
  };
  expect(sizeIn(600)).toBe(20);
  expect(sizeIn(210)).toBeGreaterThan(12);
  expect(sizeIn(210)).toBeLessThan(20);
  expect(sizeIn(100)).toBe(12);
});

const triangle: RectShape = { kind: 'rect', ...box, ...plain };

function largeTime(time: string, width: number): readonly TextShape[] {
  const { shapes } = largeWait({ ...group(triangle, { ...word, text: time }), box: { ...box, width } });
  expect(shapes[0]).toBe(triangle);
  return shapes.filter((shape) => shape.kind === 'text');
}

test('the time of a wait is written larger, its second unit on a line of its own', () => {
  const [first, second] = largeTime('4 d 7 h', 60);
  expect(first).toMatchObject({ text: '4 d', size: 20 });
  expect(second).toMatchObject({ text: '7 h', size: 15 });
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(15);
});

test('a time that stands on two lines already is written larger as well', () => {
  const second = { ...word, text: '3 Tg', y: word.y + 12 };
  const { shapes } = largeWait({
    ...group(triangle, { ...word, text: '1 Wo' }, second),
    box: { ...box, width: 44 },
  });
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  expect(texts.map(({ text }) => text)).toEqual(['1 Wo', '3 Tg']);
  expect(texts.every(({ size }) => size >= 15)).toBe(true);
});

test('a time in one unit, and one that is not known, stays on one line', () => {
  expect(largeTime('3 w', 60).map(({ text }) => text)).toEqual(['3 w']);
  expect(largeTime('–', 60).map(({ text }) => text)).toEqual(['–']);
});

test('the time of a wait is never so large that the box of its step would cover it', () => {
  const [amount] = largeTime('14 w 3 d', 44);
  if (amount === undefined) throw new Error('a time');
  expect(amount.size).toBeGreaterThan(word.size);
  expect(textBox(amount).width).toBeLessThanOrEqual(44);
});
