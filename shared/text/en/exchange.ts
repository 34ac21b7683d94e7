/** Files that leave the app and come in. */
export const exchangeWords = {
  export: 'Export',
  png: 'PNG picture',
  pngDetail: 'Twice the size of the screen; opens again as this map',
  svg: 'SVG drawing',
  svgDetail: 'Sharp at any size; opens again as this map',
  vsmap: 'Map file (.vsmap)',
  vsmapDetail: 'To keep, to send, to put under version control',
  exported: (name: string) => `Saved as “${name}”.`,
  smaller: (percent: number) =>
    `The map is too large for a picture of full size; it was drawn at ${percent} % of that. The SVG has no such limit.`,
  pictureFailed: 'The browser could not draw the picture. The SVG works for maps of any size.',
  unnamed: 'Map',

  drop: 'Drop the file to open it',
  opening: 'Opening the file …',
  opened: (title: string) => `“${title}” is in your library now.`,
  openedCopy: (title: string) =>
    `Your library has another state of “${title}”. The file was opened as a copy; both are kept.`,
  already: (title: string) => `“${title}” is in your library already, exactly as in the file.`,
  newerKept: 'Written by a newer version of Millrace: it can be looked at, not changed.',
  newerTwice: (title: string) =>
    `The file was written by a newer version of Millrace, and “${title}” is in your library already.`,

  broken: {
    heading: (name: string) => `“${name}” could not be opened`,
    noPngMap:
      'This picture carries no map. It was exported without one, or another program removed it when saving.',
    noSvgMap:
      'This drawing carries no map. It was exported without one, or another program removed it when saving.',
    brokenPng: 'The picture is damaged.',
    unknownKind:
      'Millrace opens .vsmap files, PNG and SVG pictures that it exported, and tables of steps as .csv.',
    severalFiles: 'One file at a time, please. The first one was opened.',
    tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB, more than any map needs.`,
    table: 'The table could not be understood.',
    notText: 'The file is no text in UTF-8.',
    tryRepair: 'Open a repaired copy',
    repairedHeading: 'What was repaired',
    repaired: (repairs: number) =>
      repairs === 1 ? 'Opened as a copy with one repair.' : `Opened as a copy with ${repairs} repairs.`,
    repairOffer: 'A copy can be repaired. The file itself stays as it is.',
    noRepair: 'It cannot be repaired.',
    openCopy: 'Open the copy',
    more: (count: number) => `and ${count} more`,
  },
} as const;
