import { dialog, shell } from 'electron';
import { externalAddress } from './externalAddress';
import { said } from './shellWords';

let isAsking = false;

/**
 * Shows the person the address and opens it outside of the app when they agree. One question at a time, so
 * that a page cannot bury the desktop in dialogs.
 */
export async function offerLink(address: string): Promise<void> {
  const href = externalAddress(address);
  if (href === null || isAsking) return;
  isAsking = true;
  try {
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: said().dialog.linkQuestion,
      detail: href,
      buttons: [said().dialog.linkButton, said().dialog.cancelButton],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(href);
  } finally {
    isAsking = false;
  }
}
