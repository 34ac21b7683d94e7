import type { FormatReader } from '../format';
import { openCarried } from '../vsmap/vsmapReader';
import { isPdf, mapOfPdf } from './mapInPdf';

export const pdfReader: FormatReader = {
  mostBytes: 100_000_000,
  map: {
    recognises: ({ bytes }) => isPdf(bytes),
    read: ({ bytes }) => openCarried(mapOfPdf(bytes), 'pdf'),
  },
  steps: null,
};
