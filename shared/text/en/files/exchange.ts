import type { CarrierFormatId, ExportedFormatId } from '../../../file/formatId';
import { inNumbers } from '../figures/number';

const kinds: Readonly<Record<ExportedFormatId, string>> = {
  png: 'PNG image',
  svg: 'SVG image',
  pdf: 'PDF document',
  html: 'HTML page',
  md: 'Markdown with Mermaid',
  csv: 'Step table (.csv)',
  xlsx: 'Excel workbook (.xlsx)',
  docx: 'Word document (.docx)',
  pptx: 'PowerPoint slides (.pptx)',
  vsmap: 'Map file (.vsmap)',
};

const details: Readonly<Record<ExportedFormatId, string>> = {
  png: 'Twice the screen resolution',
  svg: 'Sharp at any size',
  pdf: 'For printing and sharing',
  html: 'Opens in any browser',
  md: 'For GitHub, GitLab and wikis',
  csv: 'Steps and arrows only, for any spreadsheet',
  xlsx: 'Totals, steps, arrows and findings, ready for calculations',
  docx: 'Improvement proposal, editable',
  pptx: 'Improvement proposal with editable shapes',
  vsmap: 'For backup, sharing and version control',
};

const removed = 'It was exported without one, or another program removed it.';

const noMap: Readonly<Record<CarrierFormatId, string>> = {
  png: `This image has no embedded map. ${removed}`,
  svg: `This image has no embedded map. ${removed}`,
  pdf: `This document has no embedded map. ${removed}`,
  html: `This page has no embedded map. ${removed}`,
  md: `This page has no embedded map. ${removed}`,
};

const damaged: Readonly<Record<CarrierFormatId, string>> = {
  png: 'The image is damaged.',
  svg: 'The image is damaged.',
  pdf: 'The map embedded in this document is damaged.',
  html: 'The map embedded in this page is damaged.',
  md: 'The map embedded in this page is damaged.',
};

/** Files that leave the app and come in. */
export const exchangeWords = {
  export: 'Export',
  kinds,
  details,
  proposalDetail: 'For decision makers',
  exported: (name: string) => `Saved as “${name}”.`,
  exportedClean: (name: string) => `Saved as “${name}”, without an embedded map.`,
  opensAgain: (detail: string) => `${detail}; can be reopened in Millrace`,
  cleanDetail: 'Images, documents, pages and Markdown then only show the map; they can’t be reopened as one',
  smaller: (share: string) =>
    `The map is too large for a full-size image, so it was exported at ${share}. SVG has no size limit.`,
  pictureFailed: 'The browser couldn’t draw the image. SVG works for maps of any size.',
  notMade: 'The file couldn’t be created. The map is unchanged and can be saved as .vsmap.',
  writing: (name: string) => `Writing “${name}”…`,
  reading: (name: string) => `Reading “${name}”…`,
  unnamed: 'Map',

  opened: (title: string) => `“${title}” was added to your library.`,
  openedCopy: (title: string) =>
    `Your library has a different version of “${title}”. The file was added as a copy; both are kept.`,
  already: (title: string) => `“${title}” is already in your library, identical to the file.`,
  newerTwice: (title: string) =>
    `This file was made with a newer version of Millrace, and “${title}” is already in your library, so it wasn’t added.`,

  broken: {
    heading: (name: string) => `Can’t open “${name}”`,
    noMap,
    damaged,
    table: 'Parts of the step table couldn’t be read.',
    unknownKind:
      'Millrace opens .vsmap files, tables, lists and flowcharts of steps, and images, documents and pages exported from Millrace.',
    notRead: 'Millrace ran out of memory or failed while reading this file. The file is unchanged.',
    tooLarge: (megabytes: number) => `The file exceeds the limit of ${megabytes} MB.`,
    repairOffer: 'You can open a repaired copy; the original stays unchanged. Problems and their repairs:',
    openCopy: 'Open repaired copy',
    more: (count: number) => inNumbers`and ${count} more`,
  },
} as const;
