import type { FormatOf } from '../format';

/** The improvement proposal as slides. */
export const pptxFormat: FormatOf<'pptx'> = {
  id: 'pptx',
  extensions: ['pptx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  carriesMap: false,
  loadReader: null,
  loadWriter: async () => (await import('./pptxWriter')).pptxWriter,
};
