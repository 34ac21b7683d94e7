import type { CarrierFormatId, ExportedFormatId } from '../../../file/formatId';
import { inNumbers } from '../figures/number';

const kinds: Readonly<Record<ExportedFormatId, string>> = {
  png: 'PNG picture',
  svg: 'SVG drawing',
  pdf: 'PDF document',
  html: 'HTML page',
  md: 'Markdown with Mermaid',
  csv: 'Table of steps (.csv)',
  xlsx: 'Excel workbook (.xlsx)',
  docx: 'Word document (.docx)',
  pptx: 'PowerPoint slides (.pptx)',
  vsmap: 'Map file (.vsmap)',
};

const details: Readonly<Record<ExportedFormatId, string>> = {
  png: 'Twice the size of the screen',
  svg: 'Sharp at any size',
  pdf: 'To print and to send',
  html: 'To read in any browser',
  md: 'For GitHub, GitLab and wikis',
  csv: 'Steps and flows only, for any spreadsheet',
  xlsx: 'To calculate with: totals, steps, flows, findings',
  docx: 'The improvement proposal, to go on writing',
  pptx: 'The improvement proposal, in shapes to edit',
  vsmap: 'To keep, to send, to put under version control',
};

const removed = 'It was exported without one, or another program removed it when saving.';

const noMap: Readonly<Record<CarrierFormatId, string>> = {
  png: `This picture carries no map. ${removed}`,
  svg: `This drawing carries no map. ${removed}`,
  pdf: `This document carries no map. ${removed}`,
  html: `This page carries no map. ${removed}`,
  md: `This page carries no map. ${removed}`,
};

const damaged: Readonly<Record<CarrierFormatId, string>> = {
  png: 'The picture is damaged.',
  svg: 'The drawing is damaged.',
  pdf: 'The map in this document is damaged.',
  html: 'The map in this page is damaged.',
  md: 'The map in this page is damaged.',
};

/** Files that leave the app and come in. */
export const exchangeWords = {
  export: 'Export',
  kinds,
  details,
  proposalDetail: 'For whoever decides',
  exported: (name: string) => `Saved as “${name}”.`,
  exportedClean: (name: string) => `Saved as “${name}”, without the map inside.`,
  opensAgain: (detail: string) => `${detail}; opens again as this map`,
  cleanDetail: 'Leaves the map out of pictures, documents, pages and Markdown; they only show it',
  smaller: (share: string) =>
    `The map is too large for a full-size picture; it was drawn at ${share} of its size. The SVG has no such limit.`,
  pictureFailed: 'The browser could not draw the picture. The SVG works for maps of any size.',
  notMade: 'The file could not be made. The map itself is safe: it can be saved as .vsmap.',
  writing: (name: string) => `Writing “${name}”…`,
  reading: (name: string) => `Reading “${name}”…`,
  unnamed: 'Map',

  opened: (title: string) => `“${title}” is in your library now.`,
  openedCopy: (title: string) =>
    `Your library has another state of “${title}”. The file was opened as a copy; both are kept.`,
  already: (title: string) => `“${title}” is in your library already, exactly as in the file.`,
  newerTwice: (title: string) =>
    `The file was written by a newer version of Millrace, and “${title}” is in your library already.`,

  broken: {
    heading: (name: string) => `“${name}” could not be opened`,
    noMap,
    damaged,
    table: 'The table of steps was not understood everywhere.',
    unknownKind:
      'Millrace opens .vsmap files, pictures, documents and pages that it exported, and tables, lists and flowcharts of steps.',
    notRead:
      'Millrace had no memory for this file, or failed while reading it. The file itself is as it was.',
    tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB, more than any map needs.`,
    repairOffer:
      'A repaired copy can be opened; the file itself stays as it is. What is wrong, and what the copy has instead:',
    openCopy: 'Open the repaired copy',
    more: (count: number) => inNumbers`and ${count} more`,
  },
} as const;
