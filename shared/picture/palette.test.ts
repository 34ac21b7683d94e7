import { expect, test } from 'vitest';
import { type Palette, palettes } from './palette';

/** Relative luminance and contrast as defined by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

const texts = ['ink', 'muted', 'work', 'wait', 'rework', 'accent'] as const;
const surfaces = ['paper', 'surface', 'bandOdd', 'bandEven'] as const;
const pairs: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ['work', 'workSoft'],
  ['wait', 'waitSoft'],
  ['onStrong', 'work'],
  ['onStrong', 'wait'],
  ['onStrong', 'rework'],
  ['onStrong', 'ink'],
  ['onStrong', 'accent'],
];

test.each(Object.entries(palettes))('in %s every text can be read on what it stands on', (name, palette) => {
  const least = name === 'projector' ? 7 : 4.5;
  const weak = pairs
    .filter(([text, surface]) => contrast(palette[text], palette[surface]) < least)
    .map(
      ([text, surface]) => `${text} on ${surface} ${contrast(palette[text], palette[surface]).toFixed(2)}`,
    );
  expect(weak).toEqual([]);
});

test.each(Object.entries(palettes))('in %s every colour is written as #rrggbb', (_, palette) => {
  for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
});
