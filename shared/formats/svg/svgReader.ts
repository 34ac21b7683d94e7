import { fail } from '../../model/result';
import { mapOfSvg } from '../../picture/svg/mapElement';
import type { MapReader } from '../mapReader';
import { openVsmapText } from '../vsmap/vsmapText';

/** How far into a file its first tag is looked for: behind a declaration and comments of a drawing program. */
const preamble = 10_000;

export const svgReader: MapReader = {
  source: 'svg',
  recognises: ({ text }) =>
    text !== null && /^\uFEFF?\s*</.test(text) && /<(?:\w+:)?svg[\s>]/.test(text.slice(0, preamble)),
  read: ({ text }) => {
    const inside = mapOfSvg(text ?? '');
    return inside.ok ? openVsmapText(inside.value, 'svg') : fail({ kind: 'svg', error: inside.error });
  },
};
