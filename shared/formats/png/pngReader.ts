import { fail } from '../../model/result';
import type { MapReader } from '../mapReader';
import { openVsmapText } from '../vsmap/vsmapText';
import { isPng } from './chunks';
import { mapOfPng } from './mapInPng';

export const pngReader: MapReader = {
  source: 'png',
  recognises: ({ bytes }) => isPng(bytes),
  read: ({ bytes }) => {
    const inside = mapOfPng(bytes);
    return inside.ok ? openVsmapText(inside.value, 'png') : fail({ kind: 'png', error: inside.error });
  },
};
