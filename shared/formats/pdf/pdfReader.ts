import { fail } from '../../model/result';
import type { MapReader } from '../mapReader';
import { openVsmapText } from '../vsmap/vsmapText';
import { isPdf, mapOfPdf } from './mapInPdf';

export const pdfReader: MapReader = {
  source: 'pdf',
  recognises: ({ bytes }) => isPdf(bytes),
  read: ({ bytes }) => {
    const inside = mapOfPdf(bytes);
    return inside.ok ? openVsmapText(inside.value, 'pdf') : fail({ kind: 'pdf', error: inside.error });
  },
};
