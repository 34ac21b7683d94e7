import type { FormatReader } from '../format';
import { openCarried } from '../vsmap/vsmapReader';
import { isPng } from './chunks';
import { mapOfPng } from './mapInPng';

export const pngReader: FormatReader = {
  mostBytes: 100_000_000,
  map: {
    recognises: ({ bytes }) => isPng(bytes),
    read: ({ bytes }) => openCarried(mapOfPng(bytes), 'png'),
  },
  steps: null,
};
