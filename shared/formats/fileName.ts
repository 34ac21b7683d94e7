import { encodeUtf8 } from './bytes';

/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Bytes of a name in UTF-8, so that it stays below the limit of 255 with its extension and a "(1)" of the system. */
const longest = 200;

/**
 * A file name made of a title that every system takes: without characters that have a meaning in paths, without
 * invisible ones, no device name, no dot or blank at the end. `fallback` where nothing is left.
 */
export function fileName(title: string, extension: string, fallback: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const trimmed = shortened(plain.replace(/^[.\s]+/, '')).replace(/[.\s]+$/, '');
  const named = trimmed === '' ? fallback : trimmed;
  return `${reserved.test(named) ? `${fallback} ${named}` : named}.${extension}`;
}

function shortened(text: string): string {
  let room = longest;
  let end = 0;
  for (const letter of text) {
    room -= encodeUtf8(letter).length;
    if (room < 0) break;
    end += letter.length;
  }
  return text.slice(0, end);
}
