import type { FormatOf } from '../format';

/** The improvement proposal for Word. */
export const docxFormat: FormatOf<'docx'> = {
  id: 'docx',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  carriesMap: false,
  loadReader: null,
  loadWriter: async () => (await import('./docxWriter')).docxWriter,
};
