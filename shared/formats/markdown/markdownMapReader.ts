import { fail } from '../../model/result';
import type { MapReader } from '../mapReader';
import { openVsmapText } from '../vsmap/vsmapText';
import { hasMapComment, mapOfMarkdown } from './mapInMarkdown';

/** A Markdown text that carries its map. Others hold tables and lists, which are looked at first. */
export const markdownMapReader: MapReader = {
  source: 'md',
  recognises: ({ text }) => text !== null && hasMapComment(text),
  read: ({ text }) => {
    const inside = mapOfMarkdown(text ?? '');
    return inside.ok ? openVsmapText(inside.value, 'md') : fail({ kind: 'md', error: inside.error });
  },
};
