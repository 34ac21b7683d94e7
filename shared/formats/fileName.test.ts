import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './fileName';

test('a title is a file name as it is', () => {
  expect(fileName('Feature to production', 'vsmap', 'Map')).toBe('Feature to production.vsmap');
  expect(fileName('Änderung → Ü', 'png', 'Map')).toBe('Änderung → Ü.png');
});

test('what means something in paths is left out', () => {
  expect(fileName('../a/b\\c:d', 'svg', 'Map')).toBe('a b c d.svg');
});

test('an empty title, or one of dots and blanks, has a name all the same', () => {
  expect(fileName('', 'png', 'Map')).toBe('Map.png');
  expect(fileName(' .. ', 'png', 'Map')).toBe('Map.png');
});

test('device names of Windows are no file names', () => {
  expect(fileName('CON', 'png', 'Map')).toBe('Map CON.png');
  expect(fileName('aux.1', 'png', 'Map')).toBe('Map aux.1.png');
  expect(fileName('Console', 'png', 'Map')).toBe('Console.png');
});

test('direction marks cannot hide the extension', () => {
  expect(fileName('map\u202Egnp.exe', 'png', 'Map')).toBe('map gnp.exe.png');
});

test('any title makes a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileName(title, 'vsmap', 'Map');
      expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*]+\.vsmap$/u);
      expect(name).not.toMatch(/^[. ]|[. ]\.vsmap$/);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
