import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanFileName, withExtension } from './fileName';

test.each([
  ['Feature to production', 'Feature to production.vsmap'],
  ['Feature to production.vsmap', 'Feature to production.vsmap'],
  ['Größe – 価値流れ図.VSMAP', 'Größe – 価値流れ図.vsmap'],
  ['../../etc/passwd', 'etc passwd.vsmap'],
  ['C:\\Windows\\x', 'C Windows x.vsmap'],
  ['.hidden', 'hidden.vsmap'],
  ['a\u0000b\nc', 'a b c.vsmap'],
  ['map\u202egnp', 'mapgnp.vsmap'],
  ['\ud800', 'unnamed.vsmap'],
  ['NUL', 'unnamed.vsmap'],
  [' . ', 'unnamed.vsmap'],
])('%j is suggested as %j', (suggested, name) => {
  expect(cleanFileName(suggested, 'vsmap', 'unnamed')).toBe(name);
});

test('no suggestion can name a folder or a hidden file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggested) => {
      const name = cleanFileName(suggested, 'png', 'unnamed');
      expect(name).toMatch(/^[^./\\:][^/\\:]*\.png$/s);
      expect(name.length).toBeLessThanOrEqual(124);
    }),
  );
});

test('an extension is added only where it is missing', () => {
  expect(withExtension('/a/b.c/map', 'png')).toBe('/a/b.c/map.png');
  expect(withExtension('/a/map.PNG', 'png')).toBe('/a/map.PNG');
  expect(withExtension('/a/map.svg', 'png')).toBe('/a/map.svg.png');
});
