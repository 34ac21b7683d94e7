import type { OpenFailure, SavedKind, SaveError } from '../../../bridge/files';

const savedKindNames: Readonly<Record<SavedKind, string>> = {
  vsmap: 'Value stream map',
  png: 'PNG image',
  svg: 'SVG image',
  html: 'HTML page',
  pdf: 'PDF document',
  md: 'Markdown',
  xlsx: 'Excel workbook',
  docx: 'Word document',
  pptx: 'PowerPoint slides',
  csv: 'Step table (.csv)',
  json: 'Data (JSON)',
};

function saveFailed(error: SaveError): string {
  switch (error.kind) {
    case 'diskFull':
      return `“${error.name}” wasn’t saved: the disk is full. Free up some space or choose another place.`;
    case 'notAllowed':
      return `“${error.name}” wasn’t saved: you don’t have permission to write to that folder. Choose another one.`;
    case 'folderMissing':
      return `“${error.name}” wasn’t saved: the folder no longer exists. Choose another one.`;
    case 'inUse':
      return `“${error.name}” wasn’t saved: another program is using the file. Close it there and try again.`;
    case 'failed':
      return `“${error.name}” wasn’t saved: system error ${error.code}.`;
  }
}

function openFailed(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'tooLarge':
      return `“${failure.name}” exceeds the limit of ${failure.limitMegabytes} MB.`;
    case 'missing':
      return `“${failure.name}” no longer exists.`;
    case 'notAllowed':
      return `You don’t have permission to read “${failure.name}”.`;
    case 'notAFile':
      return `“${failure.name}” isn’t a file.`;
    case 'failed':
      return `“${failure.name}” couldn’t be read: system error ${failure.code}.`;
  }
}

/** The words of the desktop window: its dialogs and the system's part of its menu. */
export const shellWords = {
  appName: 'Millrace',
  /** The name of a file whose suggested name has nothing usable in it. */
  unnamedFile: 'map',
  dialog: {
    openTitle: 'Open map',
    openButton: 'Open',
    openableFiles: 'Maps, step tables and files with an embedded map',
    allFiles: 'All files',
    openFailedTitle: 'Can’t open file',
    saveTitle: 'Save',
    saveButton: 'Save',
    savedKindNames,
    replaceQuestion: (name: string) => `“${name}” already exists. Replace it?`,
    replaceDetail: 'Its current contents will be lost.',
    replaceButton: 'Replace',
    cancelButton: 'Cancel',
    linkQuestion: 'Open this link outside Millrace?',
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
