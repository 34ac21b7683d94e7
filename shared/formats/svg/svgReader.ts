import { longestPicture, mapOfSvg } from '../../picture/svg/mapElement';
import type { FormatReader } from '../format';
import { isHtml } from '../html/mapInHtml';
import { openCarried } from '../vsmap/vsmapReader';

/** How far into a file its first tag is looked for: behind a declaration and comments of a drawing program. */
const preamble = 10_000;

export const svgReader: FormatReader = {
  mostBytes: longestPicture,
  map: {
    recognises: ({ text }) => text !== null && isSvg(text),
    read: ({ text }) => openCarried(mapOfSvg(text ?? ''), 'svg'),
  },
  steps: null,
};

/** Pages have drawings in them too, and are none. */
function isSvg(text: string): boolean {
  return /^\uFEFF?\s*</.test(text) && /<(?:\w+:)?svg[\s>]/.test(text.slice(0, preamble)) && !isHtml(text);
}
