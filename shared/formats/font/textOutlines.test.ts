import { expect, test } from 'vitest';
import type { TextShape } from '../../picture/scene';
import { textWidth } from '../../picture/text/textWidth';
import { facesOf } from './faces';
import { interFiles, noFont } from './inter.testing';
import { textOutlines } from './textOutlines';

const faces = facesOf(interFiles);
const write = textOutlines(faces);

function shape(text: string, more: Partial<TextShape> = {}): TextShape {
  return { kind: 'text', text, x: 100, y: 50, size: 20, weight: 400, anchor: 'start', fill: 'ink', ...more };
}

/** What a path covers as it stands in the picture, and how many contours it has. */
function covered(element: string) {
  const [, scale = '', down = '', left = '', top = '', path = ''] =
    /^<path transform="matrix\((\S+) 0 0 (\S+) (\S+) (\S+)\)" d="([^"]*)"\/>$/.exec(element) ?? [];
  let [x, y] = [0, 0];
  let start = [0, 0];
  const points: (readonly [number, number])[] = [];
  let contours = 0;
  for (const [, command = '', list = ''] of path.matchAll(/([MmlqcZz])([^MmlqcZz]*)/g)) {
    const numbers = list.split(' ').filter(Boolean).map(Number);
    if (command === 'z') [x = 0, y = 0] = start;
    const own: (readonly [number, number])[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [across = 0, up = 0] = numbers.slice(at, at + 2);
      own.push(command === 'M' ? [across, up] : [x + across, y + up]);
    }
    [x, y] = own.at(-1) ?? [x, y];
    if (command === 'M' || command === 'm') start = [x, y];
    if (command === 'm') contours += 1;
    if (command !== 'M') points.push(...own);
  }
  const xs = points.map(([across]) => Number(left) + across * Number(scale));
  const ys = points.map(([, up]) => Number(top) + up * Number(down));
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    foot: Math.max(...ys),
    contours,
  };
}

test('a text stands on its baseline and is as wide as the picture counts on', () => {
  const { left, right, top, foot, contours } = covered(write(shape('Hamburg')));
  expect(contours).toBe(10);
  expect(left).toBeGreaterThan(100);
  expect(left).toBeLessThan(103);
  // The last letter has some room behind it.
  const end = 100 + textWidth('Hamburg', 20, 400);
  expect(right).toBeGreaterThan(end - 2);
  expect(right).toBeLessThan(end);
  // Capitals of Inter are 0.73 of the size high; the g reaches below the line.
  expect(top).toBeCloseTo(50 - 0.73 * 20, 0);
  expect(foot).toBeGreaterThan(53);
  expect(covered(write(shape('HH'))).foot).toBe(50);
});

test('it ends at its place, or has it in the middle', () => {
  const end = covered(write(shape('HIH', { anchor: 'end' })));
  const middle = covered(write(shape('HIH', { anchor: 'middle' })));
  expect(end.right).toBeLessThan(100);
  expect(end.right).toBeGreaterThan(97);
  expect((middle.left + middle.right) / 2).toBeCloseTo(100, 0);
});

test('bold letters are wider, figures are not: columns of them stay in line', () => {
  const width = (text: string, weight: 400 | 600) => {
    const { left, right } = covered(write(shape(text, { weight })));
    return right - left;
  };
  expect(width('Wert', 600)).toBeGreaterThan(width('Wert', 400) * 1.02);
  expect(covered(write(shape('1118 H'))).right).toBeCloseTo(covered(write(shape('8888 H'))).right, 5);
});

test('letters of other scripts and those with dots and accents are drawn; what no font has is a question mark', () => {
  // With the number of their contours.
  for (const [text, contours] of [
    ['П', 1],
    ['р', 2],
    ['в', 3],
    ['ϊ', 3],
    ['Ä', 4],
    ['ñ', 2],
    ['ạ', 3],
  ] as const)
    expect(covered(write(shape(text))).contours, text).toBe(contours);
  expect(write(shape('審'))).toBe(write(shape('?')));
});

test('nothing that is seen is nothing that is drawn', () => {
  for (const text of ['', ' ', '\u0000\u0007', '\u200b']) expect(write(shape(text))).toBe('');
  expect(textOutlines(facesOf(noFont))(shape('Hamburg'))).toBe('');
});

test('a text is no markup', () => {
  expect(write(shape('</svg><script>"&'))).toMatch(/^<path transform="[^"<]*" d="[^"<]*"\/>$/);
});
