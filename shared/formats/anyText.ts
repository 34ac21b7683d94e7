/** Signs that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const noText = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * The text in a file, whatever program wrote it: UTF-8, UTF-16 with its mark, else the signs of Western Windows; null
 * where it is none.
 * @param utf8 what it says in UTF-8, null where it is none
 */
export function textOfAnyProgram(bytes: Uint8Array, utf8: string | null): string | null {
  const text = utf8 ?? utf16(bytes) ?? windows1252(bytes);
  return noText.test(text) ? null : text.replace(/^\uFEFF/, '');
}

function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return joined(Math.floor(bytes.length / 2), (at) => view.getUint16(2 * at, isLittle));
}

/** What Western Windows has in the place of control characters. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return joined(bytes.length, (at) => {
    const byte = bytes[at] ?? 0;
    return byte < 0x80 || byte > 0x9f ? byte : windowsSigns.charCodeAt(byte - 0x80);
  });
}

/** In portions: a call takes only so many arguments. */
const portion = 4096;

function joined(length: number, unit: (at: number) => number): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += portion) {
    const units = Array.from({ length: Math.min(portion, length - at) }, (_, more) => unit(at + more));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
