/** Whatever cannot stand in the picture as it is. Written as what may stand there: engines scan that fastest. */
const unusual = /[^\t\n\r !#-%'-;=?-~\u00a0-\u00ff]/;
const everyUnusual = /[&<>"]|(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]|[\u{100}-\u{10fffd}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text for XML 1.0, inside elements and attributes. What XML cannot hold (control characters, halves of surrogate
 * pairs, U+FFFE and U+FFFF) is left out. What lies beyond Latin-1 is written as its number: one such character would
 * double the memory of the whole picture's text, and with it the time to write and encode it.
 */
export function escapeXml(text: string): string {
  if (!unusual.test(text)) return text;
  return text.replace(everyUnusual, written);
}

function written(character: string): string {
  const entity = entities[character];
  if (entity !== undefined) return entity;
  const code = character.codePointAt(0) ?? 0;
  return code < 0xa0 || forbidden.test(character) ? '' : `&#${code};`;
}

const forbidden = /[\p{Cs}\ufffe\uffff]/u;

/** Undoes `escapeXml` and whatever other programs make of it: named and numbered entities. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name !== undefined) return named[name as keyof typeof named];
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
