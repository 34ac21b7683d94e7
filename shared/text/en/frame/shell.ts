import type { OpenFailure, SavedKind, SaveError } from '../../../bridge/files';

const savedKindNames: Readonly<Record<SavedKind, string>> = {
  vsmap: 'Value stream map',
  png: 'PNG picture',
  svg: 'SVG drawing',
  html: 'HTML page',
  pdf: 'PDF document',
  md: 'Markdown',
  xlsx: 'Excel workbook',
  docx: 'Word document',
  pptx: 'PowerPoint slides',
  csv: 'Table of steps (CSV)',
  json: 'Data (JSON)',
};

function saveFailed(error: SaveError): string {
  switch (error.kind) {
    case 'diskFull':
      return `“${error.name}” was not saved: the disk is full. Free some space or choose another place.`;
    case 'notAllowed':
      return `“${error.name}” was not saved: you may not write in that folder. Choose another one.`;
    case 'folderMissing':
      return `“${error.name}” was not saved: its folder is no longer there. Choose another one.`;
    case 'inUse':
      return `“${error.name}” was not saved: another program is using it. Close it there and try again.`;
    case 'failed':
      return `“${error.name}” was not saved: the system answered ${error.code}.`;
  }
}

function openFailed(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'tooLarge':
      return `“${failure.name}” is larger than ${failure.limitMegabytes} MB, more than any map needs.`;
    case 'missing':
      return `“${failure.name}” is no longer there.`;
    case 'notAllowed':
      return `You may not read “${failure.name}”.`;
    case 'notAFile':
      return `“${failure.name}” is not a file.`;
    case 'failed':
      return `“${failure.name}” could not be read: the system answered ${failure.code}.`;
  }
}

/** The words of the desktop window: its dialogs and the system's part of its menu. */
export const shellWords = {
  appName: 'Millrace',
  /** The name of a file whose suggested name has nothing usable in it. */
  unnamedFile: 'map',
  dialog: {
    openTitle: 'Open a map',
    openButton: 'Open',
    openableFiles: 'Maps, files that carry one, tables and lists of steps',
    allFiles: 'All files',
    openFailedTitle: 'The file could not be opened',
    saveTitle: 'Save',
    saveButton: 'Save',
    savedKindNames,
    replaceQuestion: (name: string) => `“${name}” is there already. Replace it?`,
    replaceDetail: 'What is in it now will be lost.',
    replaceButton: 'Replace',
    cancelButton: 'Cancel',
    linkQuestion: 'Open this address outside of Millrace?',
    linkButton: 'Open',
  },
  saveFailed,
  openFailed,
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    map: 'Map',
    help: 'Help',
    window: 'Window',
    about: 'About Millrace',
    services: 'Services',
    hide: 'Hide Millrace',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
    quit: 'Quit Millrace',
    exit: 'Exit',
    close: 'Close Window',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    fullScreen: 'Full Screen',
    minimize: 'Minimize',
    zoom: 'Zoom',
    bringToFront: 'Bring All to Front',
    developerTools: 'Developer Tools',
  },
};
