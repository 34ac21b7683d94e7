import { fail } from '../../model/result';
import type { MapReader } from '../mapReader';
import { openVsmapText } from '../vsmap/vsmapText';
import { isHtml, mapOfHtml } from './mapInHtml';

/** A page that carries its map, in the picture that it shows. Other pages hold tables, which are looked at first. */
export const htmlMapReader: MapReader = {
  source: 'html',
  recognises: ({ text }) => text !== null && isHtml(text) && hasMap(text),
  read: ({ text }) => {
    const inside = mapOfHtml(text ?? '');
    return inside.ok ? openVsmapText(inside.value, 'html') : fail({ kind: 'html', error: inside.error });
  },
};

/** One that is cut off counts: it has to be said, not taken for a page of tables. */
function hasMap(page: string): boolean {
  const inside = mapOfHtml(page);
  return inside.ok || inside.error.kind === 'cutOff';
}
