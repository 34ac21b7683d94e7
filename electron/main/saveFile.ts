import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { SaveError, SaveRequest } from '#shared/bridge/files';
import type { Result } from '#shared/model/result';
import { cleanFileName, withExtension } from './disk/fileName';
import { writeAtomically } from './disk/writeAtomically';
import { said } from './shellWords';

let lastFolder: string | null = null;

async function choosePath(window: BrowserWindow, request: SaveRequest): Promise<string | null> {
  const name = cleanFileName(request.suggestedName, request.kind, said().unnamedFile);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: said().dialog.saveTitle,
    buttonLabel: said().dialog.saveButton,
    defaultPath: join(lastFolder ?? app.getPath('documents'), name),
    filters: [{ name: said().dialog.savedKindNames[request.kind], extensions: [request.kind] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : filePath;
}

async function mayReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: said().dialog.replaceQuestion(basename(path)),
    detail: said().dialog.replaceDetail,
    buttons: [said().dialog.replaceButton, said().dialog.cancelButton],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** Lets the person choose where, then writes the file. Null: they chose nothing. */
export async function saveFile(
  window: BrowserWindow,
  request: SaveRequest,
): Promise<Result<{ readonly name: string }, SaveError> | null> {
  const chosen = await choosePath(window, request);
  if (chosen === null) return null;
  const path = withExtension(chosen, request.kind);
  // The dialog asked about the name that was typed, not about the one with the extension.
  if (path !== chosen && !(await mayReplace(window, path))) return null;
  const written = await writeAtomically(path, request.bytes);
  if (!written.ok) return written;
  lastFolder = dirname(path);
  if (request.kind === 'vsmap') app.addRecentDocument(path);
  return written;
}
