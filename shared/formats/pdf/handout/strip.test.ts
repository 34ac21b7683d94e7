import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../proposal/tables/columnWidths';
import { gap, onPages, type Piece, type Strip } from './strip';
import { tableStrips } from './table';
import { textLine, types } from './type';
import { wrapText } from './wrapText';

const row = (text: string, height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  pieces: [{ tag: null, shapes: [textLine(text, 0, 0, types.text)] }],
  ...more,
});

const textsOn = (pages: readonly (readonly Piece[])[]) =>
  pages.map((pieces) =>
    pieces.flatMap(({ shapes }) => shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))),
  );

describe('strips on pages', () => {
  test('a page takes what fits', () => {
    expect(textsOn(onPages([row('a', 60), row('b', 40), row('c', 10)], 100))).toEqual([['a', 'b'], ['c']]);
  });

  test('a heading goes along to the page of what it heads, and the room above it is left out', () => {
    const strips = [row('a', 70), gap(10), row('head', 10, { leads: true }), row('b', 20)];
    expect(textsOn(onPages(strips, 100))).toEqual([['a'], ['head', 'b']]);
    expect(onPages(strips, 100)[1]?.[0]?.shapes[0]).toMatchObject({ y: textLine('', 0, 0, types.text).y });
  });

  test('a drawing is placed as a whole: its shapes keep their own units', () => {
    const shapes = [textLine('a', 3, 4, types.text)];
    const drawing: Strip = {
      height: 20,
      pieces: [{ tag: null, shapes, drawing: { x: 5, y: 0, scale: 0.4 } }],
    };
    expect(onPages([row('above', 30), drawing], 100)[0]?.[1]).toEqual({
      tag: null,
      shapes,
      drawing: { x: 5, y: 30, scale: 0.4 },
    });
  });

  test('a header is repeated on every page that begins with a row of its table', () => {
    const header = row('title', 10);
    const rows = ['a', 'b', 'c'].map((text) => row(text, 40, { header }));
    expect(textsOn(onPages([{ ...header, leads: true }, ...rows], 100))).toEqual([
      ['title', 'a', 'b'],
      ['title', 'c'],
    ]);
  });

  test('what is higher than a page has one of its own, and no page is empty', () => {
    expect(textsOn(onPages([row('a', 10), row('b', 300), row('c', 10)], 100))).toEqual([['a'], ['b'], ['c']]);
    expect(onPages([], 100)).toEqual([]);
    expect(onPages([gap(10)], 100)).toEqual([]);
  });
});

describe('widths of columns', () => {
  test('where there is room, every column is as wide as it wants', () => {
    expect(
      columnWidths(
        [
          { least: 10, most: 30 },
          { least: 10, most: 50 },
        ],
        100,
      ),
    ).toEqual([30, 50]);
  });

  test('what is short of the wish is shared by how much more each wants', () => {
    expect(
      columnWidths(
        [
          { least: 10, most: 30 },
          { least: 10, most: 70 },
        ],
        60,
      ),
    ).toEqual([20, 40]);
  });

  test('short of the least, only the widest give way', () => {
    const needs = [20, 100, 140].map((least) => ({ least, most: least }));
    expect(columnWidths(needs, 160)).toEqual([20, 70, 70]);
  });
});

describe('a text in lines', () => {
  const setting = { size: 10, weight: 400 } as const;

  test('is broken between words, and its own breaks stay', () => {
    expect(wrapText('one two three\nfour', 45, setting)).toEqual(['one two', 'three', 'four']);
  });

  test('has a word that is too long in pieces, none of it lost', () => {
    const lines = wrapText(`a ${'x'.repeat(50)} b`, 60, setting);
    expect(lines.join('').replaceAll(' ', '')).toBe(`a${'x'.repeat(50)}b`);
    expect(lines.length).toBeGreaterThan(4);
  });

  test('is one empty line where there is nothing to see', () => {
    expect(wrapText('\u0000\u202e', 60, setting)).toEqual(['']);
    // A number is not parted from its unit by a blank that does not break.
    expect(wrapText('for 12.000\u00a0EUR', 60, setting)).toEqual(['for', '12.000\u00a0EUR']);
  });
});

test('a row of many lines is divided, so that it finds room on a page', () => {
  const note = Array.from({ length: 900 }, () => 'word').join(' ');
  const strips = tableStrips({ header: ['Step', 'Note'], rows: [['A', note]], named: 0 }, 400);
  expect(Math.max(...strips.map(({ height }) => height))).toBeLessThan(400);
  const words = strips.flatMap(({ pieces }) =>
    pieces.flatMap(({ shapes }) => shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))),
  );
  expect(words.join(' ').match(/word/g)).toHaveLength(900);
});
