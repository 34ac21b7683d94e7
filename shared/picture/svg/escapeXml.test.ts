import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, unescapeXml } from './escapeXml';

test('what has a meaning in XML is written by name, what lies beyond Latin-1 by number', () => {
  expect(escapeXml('R&D <"x">')).toBe('R&amp;D &lt;&quot;x&quot;&gt;');
  expect(escapeXml('Prüfung – 審査 🚀')).toBe('Prüfung &#8211; &#23529;&#26619; &#128640;');
});

test('what XML cannot hold is left out', () => {
  expect(escapeXml('a\u0000b\u001bc\u0085d\ud800e\uffff\ufffef')).toBe('abcdef');
});

test('any text of characters that XML can hold comes back as it was', () => {
  const held = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text));
  fc.assert(
    fc.property(held, (text) => {
      expect(unescapeXml(escapeXml(text))).toBe(text);
    }),
  );
});
