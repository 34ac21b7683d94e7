import { expect, test } from 'vitest';
import { analyse } from '../metrics/analyse';
import type { MapDocument } from '../model/mapDocument';
import { words } from '../text/words';
import { layOut } from './layout/layOutMap';
import type { Room } from './layout/wrap/wrapping';
import { detailAtScale, type LetterSizes, leastScale, lettersAt } from './legibility';
import { longStream } from './longStream.testing';
import type { Scene } from './scene';
import { sceneOf } from './sceneOf';

/** Where maps are looked at, less the borders, in px or pt, and how large letters have to be there (design: interaction). */
const rooms: Readonly<Record<string, { readonly room: Room; readonly letters: LetterSizes }>> = {
  '1920 x 1080': { room: { width: 1872, height: 760 }, letters: { name: 14, wait: 12 } },
  '1366 x 768, map only': { room: { width: 1342, height: 720 }, letters: { name: 11, wait: 10 } },
  '1280 x 720, map only': { room: { width: 1256, height: 672 }, letters: { name: 11, wait: 10 } },
  A4: { room: { width: 770, height: 500 }, letters: { name: 8, wait: 8 } },
  A3: { room: { width: 1118, height: 750 }, letters: { name: 8, wait: 8 } },
  Letter: { room: { width: 720, height: 520 }, letters: { name: 8, wait: 8 } },
  slide: { room: { width: 900, height: 440 }, letters: { name: 12, wait: 12 } },
};

/** What of a map is seen at once, and the smallest letters of names and waits that are really drawn. */
function seen(document: MapDocument, { width, height }: Room, letters: LetterSizes) {
  const analysis = analyse(document);
  const room = { width, height, least: leastScale(letters) };
  const layout = layOut(analysis, { wrapping: { rows: 'auto', room } });
  const { map, ladder, wrapped } = layout;
  const foot = Math.max(map.y + map.height, ladder?.bottom ?? 0);
  const whole = Math.min(width / map.width, height / (foot - map.y));
  const scale = whole >= room.least ? whole : Math.min(width / map.width, 1);
  const detail = detailAtScale(scale, Math.min(0.5, room.least));
  const scene = sceneOf(analysis, layout, words('en'), detail);
  const size = { name: smallest(scene, 'step', 0), wait: smallest(scene, 'wait', 0) };
  return {
    rows: wrapped?.rows.length ?? 1,
    whole: whole >= room.least,
    scale,
    detail,
    name: size.name * scale,
    wait: size.wait * scale,
  };
}

/** The size of the first text of each group of a kind, the smallest of them all. */
function smallest({ groups }: Scene, kind: 'step' | 'wait', fallback: number): number {
  const sizes = groups.flatMap((group) => {
    const texts = group.kind === kind ? group.shapes.filter((shape) => shape.kind === 'text') : [];
    return kind === 'step' ? texts.slice(0, 1).map(({ size }) => size) : texts.map(({ size }) => size);
  });
  return sizes.length === 0 ? fallback : Math.min(...sizes);
}

test.each(Object.entries(rooms))('letters are large enough to read in %s', (name, { room, letters }) => {
  const table = [8, 14, 20, 40, 60].flatMap((count) =>
    (['phase', 'team'] as const).map((by) => ({ count, by, ...seen(longStream(count, by), room, letters) })),
  );
  const lines = table.map(
    ({ count, by, rows, whole, scale, detail, name, wait }) =>
      `${count} steps by ${by}: ${rows} rows${whole ? '' : ', in parts'}, ${scale.toFixed(2)} ${detail}, names ${name.toFixed(1)}, waits ${wait.toFixed(1)}`,
  );
  const small = table.filter((row) => row.name < letters.name || row.wait < letters.wait);
  expect(small, `${name}\n  ${lines.join('\n  ')}`).toEqual([]);
});

test('twenty steps by phase are seen as a whole on each of the screens', () => {
  const screens = Object.entries(rooms).filter(([name]) => name.includes(' x '));
  const parts = screens.filter(([, { room, letters }]) => !seen(longStream(20), room, letters).whole);
  expect(screens).toHaveLength(3);
  expect(parts.map(([name]) => name)).toEqual([]);
});

test('letters grow with the scale, and the least scale is the one at which they are just large enough', () => {
  const least = leastScale({ name: 11, wait: 10 });
  const { name, wait } = lettersAt(least);
  expect(Math.min(name - 11, wait - 10)).toBeCloseTo(0);
});
