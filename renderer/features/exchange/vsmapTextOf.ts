import { bridgeLimits } from '#shared/bridge/limits';
import type { OpenedFile } from '#shared/bridge/openedFile';
import { isPng } from '#shared/formats/png/chunks';
import { mapOfPng } from '#shared/formats/png/mapInPng';
import { decodeUtf8 } from '#shared/formats/utf8';
import { fail, ok, type Result } from '#shared/model/result';
import { mapOfSvg } from '#shared/picture/svg/mapElement';
import type { Words } from '#shared/text/words';

/**
 * The text of the map in a file: the file itself, or what a picture carries. What a file is, its content says;
 * names lie. Fails with a sentence.
 */
export function vsmapTextOf({ bytes }: OpenedFile, words: Words): Result<string, string> {
  const { broken } = words.exchange;
  if (bytes.length > bridgeLimits.openedBytes) {
    return fail(broken.tooLarge(bridgeLimits.openedBytes / 1024 / 1024));
  }
  if (isPng(bytes)) {
    const text = mapOfPng(bytes);
    return text.ok ? text : fail(text.error.kind === 'noMap' ? broken.noPngMap : broken.brokenPng);
  }
  const text = decodeUtf8(bytes);
  if (text === null) return fail(`${broken.notText} ${broken.unknownKind}`);
  const plain = text.replace(/^\uFEFF/, '');
  if (!/^\s*<|<svg/.test(plain.slice(0, 4096))) return ok(plain);
  const inside = mapOfSvg(plain);
  return inside.ok ? inside : fail(broken.noSvgMap);
}
