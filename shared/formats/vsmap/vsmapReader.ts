import type { MapReader } from '../mapReader';
import { openVsmapText } from './vsmapText';

export const vsmapReader: MapReader = {
  source: 'vsmap',
  recognises: ({ text }) => text !== null && /^\uFEFF?\s*\{/.test(text),
  read: ({ text }) => openVsmapText(text ?? '', 'vsmap'),
};
