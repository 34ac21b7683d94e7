import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import { words } from '../text/words';
import { arbitraryStream } from './arbitraryStream.testing';
import { layOut } from './layout/layOutMap';
import { longStream } from './longStream.testing';
import { rowTiles } from './rowTiles';
import type { Scene } from './scene';
import { sceneOf } from './sceneOf';

function tiled(document: Parameters<typeof analyse>[0], rows: number, most: number) {
  const analysis = analyse(document);
  const layout = layOut(analysis, { wrapping: { rows, room: { width: 1600, height: 1000 } } });
  const scene = sceneOf(analysis, layout, words('en'), 'compact');
  return { scene, tiles: rowTiles(layout, scene, most) };
}

function keysOf({ groups }: Scene, kind: string): readonly string[] {
  return groups.filter((group) => group.kind === kind).map(({ key }) => key);
}

function textsOf({ groups }: Scene): readonly string[] {
  return groups.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
  );
}

test('every step and every text is on one part, as a whole', () => {
  fc.assert(
    fc.property(arbitraryStream(), fc.integer({ min: 2, max: 5 }), (document, rows) => {
      const { scene, tiles } = tiled(document, rows, 500);
      expect(tiles.flatMap((tile) => keysOf(tile, 'step')).toSorted()).toEqual(
        keysOf(scene, 'step').toSorted(),
      );
      expect(tiles.flatMap(textsOf).toSorted()).toEqual(textsOf(scene).toSorted());
    }),
    { numRuns: 60 },
  );
});

test('nothing of a part reaches beyond it', () => {
  fc.assert(
    fc.property(arbitraryStream(), fc.integer({ min: 2, max: 5 }), (document, rows) => {
      for (const { groups, height } of tiled(document, rows, 500).tiles) {
        const lines = groups.flatMap(({ shapes }) =>
          shapes.flatMap((shape) => (shape.kind === 'line' ? shape.points : [])),
        );
        expect(lines.filter(({ y }) => y < -1 || y > height + 1)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('as many rows are on a part as it has room for, and the line between two parts is on both', () => {
  const { tiles } = tiled(longStream(40), 4, 1200);
  expect(tiles).toHaveLength(2);
  const signs = tiles.map((tile) =>
    tile.groups.filter(({ key }) => key.startsWith('mark:row:')).map(({ key }) => key),
  );
  expect(signs[0]).toContain('mark:row:B:out');
  expect(signs[1]).toContain('mark:row:B:in');
  const shared = tiles.map((tile) => new Set(keysOf(tile, 'flow')));
  expect([...(shared[0] ?? [])].some((key) => shared[1]?.has(key))).toBe(true);
});
