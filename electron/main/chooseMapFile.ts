import { app, type BrowserWindow, dialog } from 'electron';
import type { OpenedFile } from '#shared/bridge/files';
import { openedExtensions } from '#shared/formats/registry';
import { readBounded } from './disk/readBounded';
import { said } from './shellWords';

/** Reads a file that a dialog or the system named. Null: it could not be read, and the person was told why. */
export async function readOpened(window: BrowserWindow | null, path: string): Promise<OpenedFile | null> {
  const read = await readBounded(path);
  if (read.ok) {
    app.addRecentDocument(path);
    return read.value;
  }
  const message = {
    type: 'error',
    message: said().dialog.openFailedTitle,
    detail: said().openFailed(read.error),
  } as const;
  await (window === null ? dialog.showMessageBox(message) : dialog.showMessageBox(window, message));
  return null;
}

/** Lets the person choose a file and reads it. Null: nothing chosen, or it could not be read. */
export async function chooseMapFile(window: BrowserWindow): Promise<OpenedFile | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: said().dialog.openTitle,
    buttonLabel: said().dialog.openButton,
    filters: [
      { name: said().dialog.openableFiles, extensions: [...openedExtensions] },
      { name: said().dialog.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  const path = filePaths[0];
  return canceled || path === undefined ? null : readOpened(window, path);
}
