import type { FormatOf } from '../format';

/** A document to print and to send that carries its map. */
export const pdfFormat: FormatOf<'pdf'> = {
  id: 'pdf',
  extensions: ['pdf'],
  mediaType: 'application/pdf',
  carriesMap: true,
  loadReader: async () => (await import('./pdfReader')).pdfReader,
  loadWriter: async () => (await import('./pdfWriter')).pdfWriter,
};
