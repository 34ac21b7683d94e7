import type { NumberFormat } from '../../../file/pasted';
import type { TimeUnit } from '../../../time/units';
import { plainWord } from '../words/plainWord';
import { unitMeant } from '../words/unitWords';
import { withPlainNumbers } from './numberFormat';

const roughly =
  /^(?:ca|circa|approx|approximately|about|around|etwa|ungefähr|env|environ|aprox|aproximadamente|unos|cerca|circa di|ongeveer|±)\.?\s+/iu;

const upTo = /(\d\s*[\p{L}.]*)\s+(?:bis|to|à|a|hasta|tot|até|al)\s+(?=\d)/giu;

const twoWordUnits =
  /\b(\p{L}+)[\s]+(ouvrés?|ouvrables?|calendaires?|hábil(?:es)?|laborables?|naturales|corridos|lavorativ[oi]|solari|úte(?:is|l)|días?|days?)(?!\p{L})/giu;

/**
 * A duration of one of the languages in the duration grammar's own words: `ca. 1,5 Std.` is `~1.5h`. What it does
 * not know stays, for the grammar to refuse. Null where a number is not of the format.
 */
export function plainDuration(text: string, format: NumberFormat): string | null {
  const rough = text.trim().replace(/\s+/gu, ' ').replace(roughly, '~');
  const ranged = rough.replace(upTo, '$1-').replace(/\s+(?:e|et|und|and|y|en)\s+(?=\d)/giu, ' ');
  const joined = ranged.replace(twoWordUnits, (found) =>
    unitMeant(found) === null ? found : plainWord(found),
  );
  const numbers = withPlainNumbers(joined, format);
  if (numbers === null || /^p(?:t|\d)/iu.test(numbers)) return numbers;
  return numbers.replace(/(?<![\p{L}\d]?\p{L})\p{L}+\.?/gu, (word) => wordOf(unitMeant(word), word));
}

function wordOf(unit: TimeUnit | null, word: string): string {
  // A capital M alone could be minutes or months; the grammar says so.
  return unit === null || word === 'M' ? word : unit;
}
